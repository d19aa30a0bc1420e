import { ReactiveElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isChartId, registry } from '../charts/registry.ts';
import { idle } from '../controllers/idle.ts';
import type { ChartElement } from '../ui/chart-element.ts';

type AnyChartElement = ChartElement<unknown, unknown, unknown>;

/**
 * @summary A scene: prerendered still and steps in the light DOM, taken over by the live chart while it is near.
 *
 * The chart is loaded when the scene comes near, drawn when the reader rests, and taken away at a rest when the scene is
 * far, so that a fling costs nothing and a long story no more than a short one. A chart that fails leaves its still and its
 * table.
 */
@customElement('bj-scene')
export class BjScene extends ReactiveElement {
  /** Id of the chart in the registry. */
  @property() chart = '';

  private view = '';
  private label = '';
  private element: AnyChartElement | undefined;
  private near = false;
  /** The reader passes by too fast to see. Set by the story, ended by `rest`. */
  flinging = false;
  private failed = false;
  private observer: IntersectionObserver | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  get steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.step')];
  }

  /** The live chart, where there is one now. */
  get live(): AnyChartElement | undefined {
    return this.element;
  }

  /** The view that is shown now, or will be. */
  get shown(): string {
    return this.view;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.hold();
    this.observer = new IntersectionObserver(
      (entries) => {
        this.near = entries.at(-1)?.isIntersecting ?? false;
        if (!this.near) return;
        if (!this.flinging) this.release();
        if (isChartId(this.chart)) registry[this.chart].element().catch((error: unknown) => this.fail(error));
      },
      { rootMargin: '75% 0px' },
    );
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
    this.unmount();
  }

  /** Shows a step's view; without a live chart it is remembered for when there is one. */
  show(view: string, label: string, animate: boolean): void {
    this.view = view;
    this.label = label;
    if (!this.element) return;
    this.element.label = label;
    this.element.show(view, { animate });
  }

  /** The reader rests: the time to draw a near chart and to take a far one away. */
  rest(): void {
    this.flinging = false;
    if (!this.near) return this.unmount();
    this.release();
    void this.mount();
  }

  /** The still's image is not loaded in a fling: reading and painting it costs more than the page's scrolling. */
  private hold(): void {
    const image = this.querySelector<HTMLImageElement>('.still img');
    if (!image || image.complete) return;
    for (const each of this.querySelectorAll<HTMLElement>('.still :is(img, source)')) {
      const name = each.localName === 'img' ? 'src' : 'srcset';
      each.dataset.held = each.getAttribute(name) ?? '';
      each.removeAttribute(name);
    }
  }

  private release(): void {
    for (const each of this.querySelectorAll<HTMLElement>('.still [data-held]')) {
      each.setAttribute(each.localName === 'img' ? 'src' : 'srcset', each.dataset.held!);
      delete each.dataset.held;
    }
  }

  private async mount(): Promise<void> {
    if (this.element || this.failed || !isChartId(this.chart)) return;
    try {
      await registry[this.chart].element();
      await idle(500);
    } catch (error) {
      this.fail(error);
      return;
    }
    const box = this.querySelector('.picture');
    if (!this.near || this.element || !box) return;
    const element = document.createElement(`bj-${this.chart}`) as AnyChartElement;
    element.lang = this.closest<HTMLElement>('[lang]')?.lang.startsWith('en') ? 'en' : 'zh';
    element.label = this.label;
    element.show(this.view, { animate: false });
    element.addEventListener('bj-chart-error', (event) => this.fail((event as CustomEvent).detail));
    const drawn = () => {
      this.classList.add('is-live');
      element.warm(this.steps.map((step) => step.dataset.view ?? ''));
    };
    element.addEventListener('bj-chart-drawn', drawn, { once: true });
    this.element = element;
    box.append(element);
  }

  private unmount(): void {
    this.element?.remove();
    this.element = undefined;
    this.classList.remove('is-live');
  }

  private fail(error: unknown): void {
    this.failed = true;
    this.unmount();
    console.warn(`chart ${this.chart}: shown as a still`, error);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-scene': BjScene;
  }
}
