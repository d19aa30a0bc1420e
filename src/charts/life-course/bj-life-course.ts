import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/life-course';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { LifeData, LifeMarks, LifeView } from './geometry.ts';
import { picture } from './picture.ts';

/**
 * @summary One life as one line, from birth to old age, and what 2025 promises along it.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-life-course')
export class BjLifeCourse extends ChartElement<LifeData, LifeView, LifeMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-life-course': BjLifeCourse;
  }
}
