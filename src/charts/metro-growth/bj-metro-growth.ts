import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/metro-growth';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import { picture } from './picture.ts';
import type { MetroGrowthData, MetroGrowthMarks, MetroGrowthView } from './geometry.ts';

/**
 * @summary The metro as one folded rail from zero, every year’s end a station.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-metro-growth')
export class BjMetroGrowth extends ChartElement<MetroGrowthData, MetroGrowthView, MetroGrowthMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-metro-growth': BjMetroGrowth;
  }
}
