import { escapeXml } from '../../lib/escape-xml.ts';
import { faces, ink, marks } from './look.ts';
import type { NativeChart, NativePoint, NativeSeries, Standing } from './native-chart.ts';

/** Points, a hundredth of one each: at least a fortieth of the slide's height. */
const labelSize = 1400;

/**
 * Puts a chart's own series into the part that pptxgenjs wrote: every mark as its standing wants it, labels that keep
 * their qualifiers, plain categories, and what the schema forbids put
 * right: a third axis, and elements out of their order.
 * @param part DrawingML of a chart, `ppt/charts/chartN.xml`
 * @throws where the part holds no series, or more than one kind of chart: PowerPoint repairs those
 */
export function dressChart(part: string, chart: NativeChart): string {
  const kinds = [...part.matchAll(/<c:(\w+Chart)>/g)].map((match) => match[1]!);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1)
    throw new Error(`a chart part with ${kinds.length} kinds of chart`);
  const first = part.indexOf('<c:ser>');
  const end = part.lastIndexOf('</c:ser>') + '</c:ser>'.length;
  if (first === -1) throw new Error('a chart part without series');
  const after = part
    .slice(end)
    .replace(/^\s*<c:dLbls>.*?<\/c:dLbls>/s, '')
    .replace(/<c:axId val="\d+"\/>(?=<\/c:(?:bar|line)Chart>)/, '')
    .replace(/(<c:noMultiLvlLbl val="\d"\/>)\s*(<c:tickLblSkip val="\d+"\/>)/, '$2$1')
    // Years stay upright, however narrow their columns are.
    .replace(/(<c:catAx>.*?<a:bodyPr)[^>]*\/>/s, '$1 rot="0" vert="horz"/>');
  return part.slice(0, first) + chart.series.map((each, i) => seriesXml(chart, each, i)).join('') + after;
}

function seriesXml({ kind, categories }: NativeChart, { name, points }: NativeSeries, index: number): string {
  const column = String.fromCharCode('B'.charCodeAt(0) + index);
  const last = categories.length + 1;
  const own = points.find(({ standing }) => standing === 'done')?.standing ?? points[0]!.standing;
  const isLine = kind === 'line';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f>${strings([name])}</c:strRef></c:tx>` +
    `<c:spPr>${isLine ? lineOf(own) : fillOf(own)}</c:spPr>` +
    (isLine ? markerOf(own) : '<c:invertIfNegative val="0"/>') +
    points.map(({ standing }, i) => (standing === own ? '' : pointXml(i, standing, isLine))).join('') +
    labelsXml(points, isLine ? 't' : 'outEnd') +
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f>${strings(categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f>${numbers(points)}</c:numRef></c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

const strings = (texts: readonly string[]) =>
  `<c:strCache><c:ptCount val="${texts.length}"/>${texts
    .map((text, i) => `<c:pt idx="${i}"><c:v>${escapeXml(text)}</c:v></c:pt>`)
    .join('')}</c:strCache>`;

const numbers = (points: readonly NativePoint[]) =>
  `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>${points
    .map(({ value }, i) => (value === null ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`))
    .join('')}</c:numCache>`;

const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

function fillOf(standing: Standing): string {
  const { fill, line, dash } = marks[standing];
  return `${fill === null ? solid(ink.paper) : solid(fill)}<a:ln w="22225">${solid(line)}<a:prstDash val="${dash}"/></a:ln>`;
}

function lineOf(standing: Standing): string {
  const { line, dash } = marks[standing];
  return `<a:ln w="31750" cap="rnd">${solid(line)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

/** A limit is a bare dashed line; the years of a series have their dots. */
function markerOf(standing: Standing): string {
  if (standing === 'derived') return '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:marker><c:symbol val="circle"/><c:size val="8"/><c:spPr>${fillOf(standing)}</c:spPr></c:marker>`;
}

function pointXml(index: number, standing: Standing, isLine: boolean): string {
  const own = isLine ? markerOf(standing) : '<c:invertIfNegative val="0"/>';
  const shape = isLine ? lineOf(standing) : fillOf(standing);
  return `<c:dPt><c:idx val="${index}"/>${own}<c:bubble3D val="0"/><c:spPr>${shape}</c:spPr></c:dPt>`;
}

/** A plain number is the program's own label and follows an edit; one with a qualifier is written out. */
function labelsXml(points: readonly NativePoint[], position: string): string {
  const shows = (yes: boolean) =>
    `<c:showLegendKey val="0"/><c:showVal val="${Number(yes)}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  const written = points.map(({ value, label }, i) => {
    if (value === null || label === String(value)) return '';
    if (label === '') return `<c:dLbl><c:idx val="${i}"/><c:delete val="1"/></c:dLbl>`;
    return (
      `<c:dLbl><c:idx val="${i}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/>${label.split('\n').map(labelLine).join('')}</c:rich></c:tx>` +
      `<c:dLblPos val="${position}"/>${shows(true)}</c:dLbl>`
    );
  });
  return (
    `<c:dLbls>${written.join('')}<c:numFmt formatCode="General" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${labelSize}" b="1">${textFill}</a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="zh-CN"/></a:p></c:txPr><c:dLblPos val="${position}"/>${shows(true)}</c:dLbls>`
  );
}

const labelLine = (text: string) =>
  `<a:p><a:r><a:rPr lang="zh-CN" sz="${labelSize}" b="1">${textFill}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;

const textFill = `${solid(ink.ink)}<a:latin typeface="${faces.latin}"/><a:ea typeface="${faces.chinese}"/>`;
