import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/goals';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { GoalsData, GoalsMarks, GoalsView } from './marks.ts';
import { picture } from './picture.ts';

/**
 * @summary Targets for 2025 drawn as their words mean them: a lid, a floor, a soft band, an open hand.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-goals')
export class BjGoals extends ChartElement<GoalsData, GoalsView, GoalsMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-goals': BjGoals;
  }
}
