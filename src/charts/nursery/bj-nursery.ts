import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/nursery';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { NurseryData, NurseryMarks, NurseryView } from './geometry.ts';
import { picture } from './picture.ts';

/**
 * @summary What it shows, in a sentence.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-nursery')
export class BjNursery extends ChartElement<NurseryData, NurseryView, NurseryMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-nursery': BjNursery;
  }
}
