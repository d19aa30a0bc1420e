import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/ledger';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { LedgerData, LedgerMarks, LedgerView } from './geometry.ts';
import { picture } from './picture.ts';

/**
 * @summary A year's drafts, rules, motions, suggestions and proposals in an account book, one stroke an item.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-ledger')
export class BjLedger extends ChartElement<LedgerData, LedgerView, LedgerMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-ledger': BjLedger;
  }
}
