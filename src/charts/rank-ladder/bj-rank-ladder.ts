import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/rank-ladder';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { RankData, RankMarks, RankView } from './geometry.ts';
import { picture } from './picture.ts';

/**
 * @summary Ranks as a wall of stones, the first at the top: stairs that one climbs, or a stone for every rank stated.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-rank-ladder')
export class BjRankLadder extends ChartElement<RankData, RankView, RankMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-rank-ladder': BjRankLadder;
  }
}
