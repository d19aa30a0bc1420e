import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/figure-field';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import { picture } from './picture.ts';
import type { FieldData, FieldMarks, FieldView } from './marks.ts';

/**
 * @summary The whole report as one field of circles, one a figure, which the story takes apart.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-figure-field')
export class BjFigureField extends ChartElement<FieldData, FieldView, FieldMarks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-figure-field': BjFigureField;
  }
}
