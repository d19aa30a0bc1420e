import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/outings';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { OutingsData, OutingsMarks, OutingsView } from './marks.ts';
import { picture } from './picture.ts';

/**
 * @summary Going out in 2025: new walking routes as footpaths, cultural events as lanterns, reading events as books.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-outings')
export class BjOutings extends ChartElement<OutingsData, OutingsView, OutingsMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-outings': BjOutings;
  }
}
