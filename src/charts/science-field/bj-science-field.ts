import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/science-field';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { ScienceData, ScienceMarks, ScienceView } from './geometry.ts';
import { picture } from './picture.ts';

/**
 * @summary One field of dots that counts awards, listings of researchers, models and facilities, one after the other.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-science-field')
export class BjScienceField extends ChartElement<ScienceData, ScienceView, ScienceMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-science-field': BjScienceField;
  }
}
