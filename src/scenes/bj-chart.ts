import { ReactiveElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isChartId, registry } from '../charts/registry.ts';
import type { Lang } from '../model/types.ts';
import { words } from '../ui/words.ts';
import type { ChartElement } from '../ui/chart-element.ts';

/** A view of the chart with the sentence that says its finding, printed into the page. */
interface ShownView {
  readonly view: string;
  readonly alt: string;
}

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
    // A chart that cannot be loaded leaves its still.
    this.mount().catch((error: unknown) => console.warn(`chart ${this.chart}: shown as a still`, error));
  }

  private async mount(): Promise<void> {
    if (!isChartId(this.chart)) return;
    const shown = JSON.parse(this.dataset.views ?? '[]') as ShownView[];
    const first = shown.find(({ view }) => view === this.dataset.view) ?? shown[0];
    if (!first) return;
    await registry[this.chart].element();
    const element = document.createElement(`bj-${this.chart}`) as ChartElement<unknown, unknown, unknown>;
    element.lang = this.lang as Lang;
    const asked = new URLSearchParams(location.search).get('view');
    const known = asked !== null && element.knows(asked);
    const show = ({ view, alt }: ShownView, animate: boolean) => {
      element.label = alt;
      element.show(view, { animate });
    };
    // A view with parameters of its own that is not in the list is shown under the default's name.
    show(
      known ? (shown.find(({ view }) => view === asked) ?? { view: asked, alt: first.alt }) : first,
      false,
    );
    if (asked !== null && !known) this.note(words[element.lang].lostView);
    element.addEventListener('bj-chart-drawn', () => this.classList.add('is-live'), { once: true });
    element.addEventListener('bj-chart-error', () => this.classList.remove('is-live'));
    const picture = document.createElement('div');
    picture.className = 'picture';
    const still = this.querySelector('.still');
    if (!still) return;
    still.replaceWith(picture);
    picture.append(still, element);
    this.append(this.buttons(shown, element, (each) => show(each, true)));
  }

  /** A button for each view; that of the one that is shown is pressed. */
  private buttons(
    shown: readonly ShownView[],
    element: { readonly view: string },
    show: (each: ShownView) => void,
  ): HTMLElement {
    const views = document.createElement('div');
    views.className = 'views segments';
    const press = () => {
      for (const [i, { view }] of shown.entries())
        views.children[i]!.setAttribute('aria-pressed', String(view === element.view));
    };
    for (const each of shown) {
      const button = document.createElement('button');
      button.textContent = each.view;
      button.addEventListener('click', () => {
        show(each);
        press();
      });
      views.append(button);
    }
    press();
    return views;
  }

  private note(text: string): void {
    const note = document.createElement('p');
    note.className = 'note-view';
    note.setAttribute('role', 'status');
    note.textContent = text;
    this.prepend(note);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-chart': BjChart;
  }
}
