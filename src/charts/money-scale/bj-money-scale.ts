import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/money-scale';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { MoneyData, MoneyMarks, MoneyView } from './geometry.ts';
import { picture } from './picture.ts';

/**
 * @summary Sums of money as squares of one scale on one ground; the camera draws back to the largest.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-money-scale')
export class BjMoneyScale extends ChartElement<MoneyData, MoneyView, MoneyMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-money-scale': BjMoneyScale;
  }
}
