import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/pm25-series';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import { picture } from './picture.ts';
import type { Pm25Data, Pm25Marks, Pm25View } from './geometry.ts';

/**
 * @summary The annual mean of PM2.5 as columns of grains, one grain a microgram, with the limits in force.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-pm25-series')
export class BjPm25Series extends ChartElement<Pm25Data, Pm25View, Pm25Marks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-pm25-series': BjPm25Series;
  }
}
