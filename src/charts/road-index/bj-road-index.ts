import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/road-index';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import { picture } from './picture.ts';
import type { RoadIndexData, RoadIndexMarks, RoadIndexView } from './geometry.ts';

/**
 * @summary The road index on a ruler that is a road: all of it, or the stretch where it changed.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-road-index')
export class BjRoadIndex extends ChartElement<RoadIndexData, RoadIndexView, RoadIndexMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-road-index': BjRoadIndex;
  }
}
