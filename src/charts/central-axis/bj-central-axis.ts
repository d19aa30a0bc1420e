import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/central-axis';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { AxisData, AxisMarks, AxisView } from './marks.ts';
import { picture } from './picture.ts';

/**
 * @summary Beijing's Central Axis as a hanging scroll, to scale from the Bell Tower down to Yongdingmen.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-central-axis')
export class BjCentralAxis extends ChartElement<AxisData, AxisView, AxisMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-central-axis': BjCentralAxis;
  }
}
