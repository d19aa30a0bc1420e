import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/good-days';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import { picture } from './picture.ts';
import type { GoodDaysData, GoodDaysMarks, GoodDaysView } from './geometry.ts';

/**
 * @summary The year's days as strokes around the number of them with good air, sorted by kind.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-good-days')
export class BjGoodDays extends ChartElement<GoodDaysData, GoodDaysView, GoodDaysMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-good-days': BjGoodDays;
  }
}
