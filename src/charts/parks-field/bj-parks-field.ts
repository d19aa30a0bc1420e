import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/parks-field';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import { picture } from './picture.ts';
import type { ParksData, ParksMarks, ParksView } from './geometry.ts';

/**
 * @summary Every park of the city as a circle in a sunflower: the new ones, and those that lost their walls.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-parks-field')
export class BjParksField extends ChartElement<ParksData, ParksView, ParksMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-parks-field': BjParksField;
  }
}
