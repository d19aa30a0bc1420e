import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/city-day';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { CityDayData, CityDayMarks, CityDayView } from './marks.ts';
import { picture } from './picture.ts';

/**
 * @summary A street of the city from morning to night, along which the camera goes from one counted thing to the next.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-city-day')
export class BjCityDay extends ChartElement<CityDayData, CityDayView, CityDayMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-city-day': BjCityDay;
  }
}
