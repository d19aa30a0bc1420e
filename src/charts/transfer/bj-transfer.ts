import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/transfer';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import { picture } from './picture.ts';
import type { TransferData, TransferMarks, TransferView } from './geometry.ts';

/**
 * @summary A hundred dots about a station’s exit: as many within its circle of 50 m as the report says.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-transfer')
export class BjTransfer extends ChartElement<TransferData, TransferView, TransferMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-transfer': BjTransfer;
  }
}
