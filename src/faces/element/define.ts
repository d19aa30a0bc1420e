import type { ChartElement } from '../../ui/chart-element.ts';
import type { ElementFacts } from './facts.ts';
import { FramedChart } from './framed-chart.ts';

type AnyChartElement = new () => ChartElement<never, never, never>;

/** Defines `<bj-ID>`, once: a second copy of the script, or one of another edition, leaves the first in its place. */
export function defineChart(facts: ElementFacts, picture: AnyChartElement): void {
  const tag = `bj-${facts.id}`;
  if (customElements.get(tag)) return;
  if (!customElements.get(`${tag}-picture`)) customElements.define(`${tag}-picture`, picture);
  customElements.define(
    tag,
    class extends FramedChart {
      protected override readonly facts = facts;
    },
  );
}
