import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/evenings';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { EveningsData, EveningsMarks, EveningsView } from './marks.ts';
import { picture } from './picture.ts';

/**
 * @summary A year of performances as lit windows, one an evening; one opens to its shows.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-evenings')
export class BjEvenings extends ChartElement<EveningsData, EveningsView, EveningsMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-evenings': BjEvenings;
  }
}
