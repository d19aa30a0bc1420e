import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/in-hundred';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { HundredData, HundredMarks, HundredView } from './geometry.ts';
import { pictureFor } from './picture.ts';

const picture = pictureFor(data as HundredData);

/**
 * @summary Percentages as strokes of tally signs, five to a sign and a hundred to a field.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-in-hundred')
export class BjInHundred extends ChartElement<HundredData, HundredView, HundredMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-in-hundred': BjInHundred;
  }
}
