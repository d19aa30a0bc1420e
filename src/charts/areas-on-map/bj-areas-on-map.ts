import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/areas-on-map';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { AreasData, AreasMarks } from './marks.ts';
import { picture, type AreasViewName } from './picture.ts';

/**
 * @summary Areas at the scale of the city's outline, in cells of equal worth; the small ones under a lens.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-areas-on-map')
export class BjAreasOnMap extends ChartElement<AreasData, AreasViewName, AreasMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-areas-on-map': BjAreasOnMap;
  }
}
