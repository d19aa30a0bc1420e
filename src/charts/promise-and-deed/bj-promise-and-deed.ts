import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/promise-and-deed';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { PairData, PairMarks, PairView } from './marks.ts';
import { picture } from './picture.ts';

/**
 * @summary What 2024 did, what was promised for 2025 and what a later report says, one pair a row.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-promise-and-deed')
export class BjPromiseAndDeed extends ChartElement<PairData, PairView, PairMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-promise-and-deed': BjPromiseAndDeed;
  }
}
