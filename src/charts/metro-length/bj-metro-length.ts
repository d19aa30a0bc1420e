import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/metro-length';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import { picture } from './picture.ts';
import type { MetroLengthData, MetroLengthMarks, MetroLengthView } from './geometry.ts';

/**
 * @summary All the metro as one rail: wound up, then pulled straight among cities at their true distance.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-metro-length')
export class BjMetroLength extends ChartElement<MetroLengthData, MetroLengthView, MetroLengthMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-metro-length': BjMetroLength;
  }
}
