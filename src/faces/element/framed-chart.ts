import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { between } from '../../lib/corners.ts';
import type { Lang } from '../../model/types.ts';
import type { ChartElement } from '../../ui/chart-element.ts';
import { dataTable } from '../../ui/data-table.ts';
import type { ElementFacts } from './facts.ts';
import { framedChartStyles } from './framed-chart.styles.ts';
import { elementWords } from './words.ts';

type Picture = ChartElement<unknown, unknown, unknown>;

/**
 * @summary A chart with its title, its source and its data, for the page of another site.
 *
 * It is as wide as its container and sets its own height. What stands between its tags is shown until the script runs,
 * where it may not run, and where the picture cannot be drawn.
 *
 * @slot - What is shown where the chart is not: a picture with its text, a link.
 * @fires {CustomEvent<{chart: string, view: string, finding: string}>} bj-view - Another view is shown; `finding` is what it says, as a sentence.
 * @fires {CustomEvent<unknown>} bj-chart-error - The chart could not be drawn; `detail` is the error.
 * @csspart frame - The whole: ground, padding, type.
 * @csspart title - The title.
 * @csspart picture - The box of the picture.
 * @csspart note - What is said where an attribute cannot be followed.
 * @csspart source - The line of the source.
 * @csspart link - The link to the chart's own page.
 * @csspart data - The disclosure that holds the data table.
 * @cssprop --bj-ground - The ground behind everything; the paper's colour by default, `transparent` for none.
 * @cssprop --bj-paper - Colour of the paper, also around letters that stand on marks.
 * @cssprop --bj-paper-2 - Second colour of the paper: land, areas.
 * @cssprop --bj-ink - Colour of what matters.
 * @cssprop --bj-ink-2 - Colour of text and marks.
 * @cssprop --bj-ink-3 - Colour of quiet marks.
 * @cssprop --bj-line - Colour of hairlines.
 * @cssprop --bj-red - Colour of the one number that matters.
 * @cssprop --bj-gold - Accent: money and culture.
 * @cssprop --bj-sky - Accent: air and water.
 * @cssprop --bj-green - Accent: trees and parks.
 * @cssprop --bj-brick - Accent: buildings, and context.
 * @cssprop --bj-serif - Faces of the title and of big numerals.
 * @cssprop --bj-sans - Faces of everything else.
 */
export abstract class FramedChart extends LitElement {
  static override styles = framedChartStyles;

  /** What is printed beside the picture. */
  protected abstract readonly facts: ElementFacts;

  /** Name of the view that is shown; the chart's default where it is empty. */
  @property() view = '';

  /** `zh` or `en`; where it is empty, the language of the page: Chinese, or else English. */
  @property() override lang = '';

  /** `light`, `dark`, `auto`, which follows the reader's system, or `transparent`, which does too and has no ground. */
  @property() theme: 'light' | 'dark' | 'auto' | 'transparent' = 'auto';

  /** `on`, or `off` for a picture that changes without moving. A reader's wish for less motion is followed anyway. */
  @property() motion: 'on' | 'off' = 'on';

  /** A view that its name allows and the data do not. */
  @state() private refused: string | null = null;
  @state() private failed = false;
  @query('.picture') private readonly box!: HTMLElement;

  private picture: Picture | undefined;
  private told = '';
  private readonly observer = new ResizeObserver(() => this.fit());

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  /** The language that is shown. */
  private get shownLang(): Lang {
    if (this.lang === 'zh' || this.lang === 'en') return this.lang;
    const page = this.parentElement?.closest('[lang]')?.getAttribute('lang') ?? 'zh';
    return /^zh\b/i.test(page) ? 'zh' : 'en';
  }

  /** The view that is shown, by its name. */
  private get shownView(): string {
    const { view, facts } = this;
    return view !== '' && view !== this.refused && this.picture?.knows(view) ? view : facts.defaultView;
  }

  private fit(): void {
    const width = this.box?.clientWidth ?? 0;
    if (this.failed) this.box.style.height = '';
    else if (width > 0) this.box.style.height = `${between(this.facts.heights, width)}px`;
  }

  /** Where nothing can be rendered, what stands between the tags is shown again. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.renderRoot.replaceChildren(document.createElement('slot'));
      this.fail(error);
    }
  }

  private readonly erred = (event: Event): void => {
    if (this.shownView !== this.facts.defaultView) this.refused = this.view;
    else this.fail((event as CustomEvent<unknown>).detail);
  };

  private fail(detail: unknown): void {
    this.failed = true;
    this.dispatchEvent(new CustomEvent('bj-chart-error', { detail, bubbles: true, composed: true }));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { facts } = this;
    if (changed.has('view')) this.refused = null;
    if (!this.picture) {
      this.picture = document.createElement(`bj-${facts.id}-picture`) as Picture;
      this.picture.addEventListener('bj-chart-error', this.erred);
    }
    const [view, lang] = [this.shownView, this.shownLang];
    this.picture.lang = lang;
    // A view with parameters of its own has no sentence here: the title names it.
    this.picture.label = facts.views[view]?.alt[lang] ?? facts.title[lang];
    this.picture.show(view, { animate: this.hasUpdated && this.motion !== 'off' });
  }

  protected override updated(): void {
    this.fit();
    const { shownView: view, facts, picture } = this;
    if (view === this.told || this.failed) return;
    this.told = view;
    const detail = { chart: facts.id, view, finding: picture?.label ?? '' };
    this.dispatchEvent(new CustomEvent('bj-view', { detail, bubbles: true, composed: true }));
  }

  private get notes(): readonly string[] {
    const say = elementWords[this.shownLang];
    const { view, lang, theme, motion } = this;
    const bad = (name: string, value: string, allowed: readonly string[]) =>
      allowed.includes(value) ? [] : [say.badValue(name, value)];
    return [
      ...(view !== '' && view !== this.shownView ? [say.badView(view)] : []),
      ...bad('lang', lang, ['', 'zh', 'en']),
      ...bad('theme', theme, ['light', 'dark', 'auto', 'transparent']),
      ...bad('motion', motion, ['on', 'off']),
      ...(this.failed ? [say.failed] : []),
    ];
  }

  protected override render() {
    const { facts, shownLang: lang, failed, theme } = this;
    const table = facts.tables[(facts.views[this.shownView] ?? facts.views[facts.defaultView]!).table]!;
    const scheme = ['light', 'dark', 'transparent'].includes(theme) ? theme : nothing;
    const site = facts.site[lang];
    return html`<figure
      class="frame"
      part="frame"
      lang=${lang === 'zh' ? 'zh-CN' : 'en'}
      data-theme=${scheme}
      aria-label=${facts.title[lang]}
    >
      <p class="title" part="title">${facts.title[lang]}</p>
      ${this.notes.map((note) => html`<p class="note" part="note" role="status">${note}</p>`)}
      <div class="picture" part="picture">${failed ? html`<slot></slot>` : this.picture}</div>
      <div class="foot">
        <p class="source" part="source">${facts.source[lang]}</p>
        <p>
          ${facts.link ? html`<a part="link" href=${facts.link[lang]} target="_blank" rel="noopener">${site}</a>` : site}
        </p>
        <details part="data" ?open=${failed}>
          <summary>${elementWords[lang].data}</summary>
          ${dataTable(table[lang], () => null)}
        </details>
      </div>
    </figure>`;
  }
}
