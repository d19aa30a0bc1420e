import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/sheets';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { SheetsData, SheetsMarks, SheetsView } from './marks.ts';
import { picture } from './picture.ts';

/**
 * @summary The lists of key city projects as sheets of paper with a blank rule for every entry.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-sheets')
export class BjSheets extends ChartElement<SheetsData, SheetsView, SheetsMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-sheets': BjSheets;
  }
}
