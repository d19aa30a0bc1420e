import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/air-grains';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import { picture } from './picture.ts';
import type { AirData, AirMarks, AirView } from './marks.ts';

/**
 * @summary A cubic metre of the city's air and the grains of PM2.5 in it, one grain a tenth of a microgram.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-air-grains')
export class BjAirGrains extends ChartElement<AirData, AirView, AirMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-air-grains': BjAirGrains;
  }
}
