import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/counted';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { CountedData, CountedMarks, CountedView } from './marks.ts';
import { picture } from './picture.ts';

/**
 * @summary What 2025 promises, counted out one by one: every thing a small drawing of itself.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-counted')
export class BjCounted extends ChartElement<CountedData, CountedView, CountedMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-counted': BjCounted;
  }
}
