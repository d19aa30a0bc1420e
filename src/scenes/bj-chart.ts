import { ReactiveElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isChartId, registry } from '../charts/registry.ts';
import type { Lang } from '../model/types.ts';
import type { ChartElement } from '../ui/chart-element.ts';

/**
 * @summary One chart by itself on its own page: live over its still, with a button for each of its views.
 */
@customElement('bj-chart')
export class BjChart extends ReactiveElement {
  /** Id of the chart in the registry. */
  @property() chart = '';

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.mount();
  }

  private async mount(): Promise<void> {
    if (!isChartId(this.chart)) return;
    const [{ definition }] = await Promise.all([
      registry[this.chart].definition(),
      registry[this.chart].element(),
    ]);
    const element = document.createElement(`bj-${this.chart}`) as ChartElement<unknown, unknown, unknown>;
    element.lang = this.lang as Lang;
    element.show(new URLSearchParams(location.search).get('view') ?? definition.defaultView, {
      animate: false,
    });
    element.addEventListener('bj-chart-drawn', () => this.classList.add('is-live'), { once: true });
    element.addEventListener('bj-chart-error', () => this.classList.remove('is-live'));
    const picture = document.createElement('div');
    picture.className = 'picture';
    const still = this.querySelector('.still');
    if (!still) return;
    still.replaceWith(picture);
    picture.append(still, element);
    const views = document.createElement('div');
    views.className = 'views';
    for (const view of definition.views) {
      const button = document.createElement('button');
      button.textContent = view;
      button.addEventListener('click', () => element.show(view, { animate: true }));
      views.append(button);
    }
    this.append(views);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-chart': BjChart;
  }
}
