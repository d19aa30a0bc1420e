import type { Telling } from '../faces/embed/page.ts';
import { reserved } from '../faces/embed/reserved.ts';
import type { AnyChart } from '../model/chart.ts';
import { langs, type Lang } from '../model/types.ts';
import { tellingsOf, type EmbedSource } from './embed-content.ts';
import { reservedRule } from './embed-height.ts';

/** Rather too high than too low, px. */
const line = 24;

/**
 * The height of a chart's embed at a width, px, for hosts that must be told before the frame can say it itself: what
 * `embed.js` reserves, and a line.
 */
export function embedHeight(
  chart: AnyChart,
  source: Pick<EmbedSource, 'dataset' | 'story'>,
  lang: Lang,
  width: number,
): number {
  const [zh, en] = langs.map((each) => tellingsOf(chart, source, each)) as [Telling[], Telling[]];
  return reserved(reservedRule(chart, { zh, en }), lang === 'en', width) + line;
}
