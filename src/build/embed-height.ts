import type { Telling } from '../faces/embed/page.ts';
import type { ReservedRule } from '../faces/embed/reserved.ts';
import { measureText } from '../lib/measure-text.ts';
import type { AnyChart } from '../model/chart.ts';
import { langs, type Lang } from '../model/types.ts';

/** A chart's height as a function of its width, px: `slope × width + offset`, kept between `least` and `most`. */
export interface HeightRule {
  readonly least: number;
  readonly most: number;
  readonly slope: number;
  readonly offset: number;
}

/**
 * The rule behind a chart's `height`, so that a style sheet can say it before any script runs.
 * @throws where the chart's heights follow no such rule
 */
export function heightRule({ id, height }: AnyChart): HeightRule {
  const [least, most] = [height(0), height(100_000)];
  const widths = Array.from({ length: 1920 - 240 }, (_, i) => 240 + i);
  const rising = widths.filter((width) => height(width) > least && height(width) < most);
  const [from, to] = [rising[0]!, rising.at(-1)!];
  const slope = Math.round(((height(to) - height(from)) / (to - from)) * 100) / 100;
  const offset = Math.round(height(to) - slope * to);
  const rule = { least, most, slope, offset };
  const wrong = widths.find((width) => Math.abs(heightBy(rule, width) - height(width)) > 1);
  if (wrong !== undefined)
    throw new Error(`chart ${id}: its height at ${wrong} px is no line between two ends`);
  return rule;
}

/** The height of a rule at a width. */
export function heightBy({ least, most, slope, offset }: HeightRule, width: number): number {
  return Math.min(most, Math.max(least, slope * width + offset));
}

/** The height as a CSS declaration, within a container of the chart's width. */
export function heightCss(chart: AnyChart): string {
  const { least, most, slope, offset } = heightRule(chart);
  return `height:clamp(${least}px,${Math.round(slope * 100)}cqi + ${offset}px,${most}px)`;
}

/** What `embed.js` reserves a chart's height by. */
export function reservedRule(
  chart: AnyChart,
  tellings: Readonly<Record<Lang, readonly Telling[]>>,
): ReservedRule {
  const { least, most, slope, offset } = heightRule(chart);
  const ems = langs.flatMap((lang) => {
    const says = tellings[lang].filter(({ step }) => step).map((each) => measureText(each.says, 1));
    const lengths = [
      measureText(chart.title[lang], 1),
      Math.max(...says),
      measureText(chart.source[lang], 1),
    ];
    return lengths.map((each) => Math.ceil(each));
  });
  const single = tellings.zh.filter(({ step }) => step).length < 2 ? [1] : [];
  return [least, most, Math.round(slope * 100), offset, ...ems, ...single] as unknown as ReservedRule;
}
