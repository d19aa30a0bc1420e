import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/greenways';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import { picture } from './picture.ts';
import type { GreenwaysData, GreenwaysMarks, GreenwaysView } from './geometry.ts';

/**
 * @summary Lengths of greenway as ribbons at the scale of the map they lie on; their course means nothing.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-greenways')
export class BjGreenways extends ChartElement<GreenwaysData, GreenwaysView, GreenwaysMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-greenways': BjGreenways;
  }
}
