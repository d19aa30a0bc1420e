import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/people-moving';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { PeopleData, PeopleMarks, PeopleView } from './marks.ts';
import { picture } from './picture.ts';

/**
 * @summary The sub-centre's staff as dots of some hundred people, the way east they stand for, and Xiong'an apart.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-people-moving')
export class BjPeopleMoving extends ChartElement<PeopleData, PeopleView, PeopleMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-people-moving': BjPeopleMoving;
  }
}
