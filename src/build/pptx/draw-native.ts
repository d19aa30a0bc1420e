import type PptxGenJS from 'pptxgenjs';
import { heightOf } from './fit.ts';
import { faces, ink } from './look.ts';
import { plain, type Box } from './masters.ts';
import { describe, type NativeChart } from './native-chart.ts';

/** Adds a chart below its own title. Its marks and labels are put in by `finishPackage`. */
export function drawNative(slide: PptxGenJS.Slide, deck: PptxGenJS, chart: NativeChart, box: Box): void {
  const size = 16;
  const title = Math.max(0.36, heightOf([chart.title], size, box.w) + 0.06);
  slide.addText(chart.title, {
    ...plain,
    x: box.x,
    y: box.y,
    w: box.w,
    h: title,
    fontSize: size,
    bold: true,
    valign: 'top',
  });
  const data = chart.series.map(({ name, points }) => ({
    name,
    labels: [...chart.categories],
    // A gap stays a gap: the type of the library knows numbers alone.
    values: points.map(({ value }) => value as number),
  }));
  const values = chart.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const isLine = chart.kind === 'line';
  slide.addChart(isLine ? deck.ChartType.line : deck.ChartType.bar, data, {
    x: box.x,
    y: box.y + title,
    w: box.w,
    h: box.h - title,
    altText: describe(chart),
    objectName: chart.title,
    barDir: chart.kind === 'bar' ? 'bar' : 'col',
    barGapWidthPct: chart.categories.length > 4 ? 45 : 110,
    catAxisLabelFontFace: faces.latin,
    catAxisLabelFontSize: 14,
    catAxisLabelColor: ink.ink,
    // Years that have no room stay upright: every second is named.
    catAxisLabelFrequency: chart.kind !== 'bar' && box.w / chart.categories.length < 0.55 ? '2' : '1',
    catAxisLineColor: ink['ink-3'],
    catAxisOrientation: orientation(chart.kind === 'bar'),
    catGridLine: { style: 'none' },
    valAxisHidden: true,
    valAxisLineShow: false,
    valGridLine: { style: 'none' },
    valAxisOrientation: orientation(chart.reversed === true),
    // Columns begin at zero, ranks at the first.
    valAxisMinVal: chart.reversed ? 1 : Math.min(0, ...values),
    // Room above the highest mark for its label.
    valAxisMaxVal: chart.max ?? topOf(Math.max(...values)),
    valAxisLabelFontFace: faces.latin,
    valAxisLabelFontSize: 14,
    chartArea: { roundedCorners: false },
    showLegend: false,
    showTitle: false,
    showValue: true,
    displayBlanksAs: 'gap',
    lang: 'zh-CN',
  });
}

/** The library passes on both of the format's words, its types know one. */
const orientation = (reversed: boolean) => (reversed ? 'maxMin' : 'minMax') as 'minMax';

/** A little above a value, two digits long. */
export function topOf(value: number): number {
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((Math.ceil((value * 1.12) / step) * step).toPrecision(3));
}
