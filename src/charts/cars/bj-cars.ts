import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/cars';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { CarsData, CarsMarks, CarsView } from './marks.ts';
import { picture } from './picture.ts';

/**
 * @summary New-energy cars made in the city in lanes as long as the year before, and those in use, one mark for ten thousand.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-cars')
export class BjCars extends ChartElement<CarsData, CarsView, CarsMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-cars': BjCars;
  }
}
