import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/seats';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { SeatsData, SeatsMarks, SeatsView } from './geometry.ts';
import { picture } from './picture.ts';

/**
 * @summary What it shows, in a sentence.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-seats')
export class BjSeats extends ChartElement<SeatsData, SeatsView, SeatsMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-seats': BjSeats;
  }
}
