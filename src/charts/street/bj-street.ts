import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/street';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { StreetData, StreetMarks, StreetView } from './marks.ts';
import { picture } from './picture.ts';

/**
 * @summary A street drawn in section, along which the camera goes from one thing that 2025 means to change to the next.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-street')
export class BjStreet extends ChartElement<StreetData, StreetView, StreetMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-street': BjStreet;
  }
}
