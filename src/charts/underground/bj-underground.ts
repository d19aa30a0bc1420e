import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/underground';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { UndergroundData, UndergroundMarks, UndergroundView } from './geometry.ts';
import { picture } from './picture.ts';

/**
 * @summary Old pipes to be renewed, folded under the ground or straight beside the metro, and places where water stands.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-underground')
export class BjUnderground extends ChartElement<UndergroundData, UndergroundView, UndergroundMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-underground': BjUnderground;
  }
}
