import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/rebuilding';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { RebuildingData, RebuildingMarks, RebuildingView } from './geometry.ts';
import { picture } from './picture.ts';

/**
 * @summary Rain above a normal year, what was restored after the floods, what is begun, and the exits cleared.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-rebuilding')
export class BjRebuilding extends ChartElement<RebuildingData, RebuildingView, RebuildingMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-rebuilding': BjRebuilding;
  }
}
