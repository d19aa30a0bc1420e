import { LitElement, css, html, unsafeCSS } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Lang } from '../../model/types.ts';
import type { DistrictChoice } from '../../story/mine.ts';
import { districtHere } from './position.ts';
import { mineWords } from './words.ts';

/** The policy forbids inline styles: every column and row has its class. */
const grid = Array.from(
  { length: 8 },
  (_, i) => `.col-${i}{grid-column:${i + 1}}.row-${i}{grid-row:${i + 1}}`,
).join('');

/**
 * @summary A dialog to choose one's own district: 16 tiles as the districts lie, the device's position, or none.
 * @fires bj-district - A district is chosen; `detail.slug` is null for none.
 */
@customElement('bj-district-chooser')
export class BjDistrictChooser extends LitElement {
  static override styles = [
    unsafeCSS(grid),
    css`
      dialog {
        box-sizing: border-box;
        width: min(27rem, 100vw);
        max-height: 92svh;
        padding: 1rem 1.25rem 1.25rem;
        border: 1px solid var(--line);
        background: var(--paper);
        color: var(--ink);
        font: 0.875rem/1.7 var(--sans);
        overflow: auto;
        overscroll-behavior: contain;
      }
      dialog::backdrop {
        background: color-mix(in srgb, black 40%, transparent);
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
      }
      h2 {
        margin: 0;
        font: 600 1.25rem/1.5 var(--sans);
      }
      p {
        margin: 0 0 0.75rem;
        color: var(--ink-2);
        font-size: 0.8125rem;
      }
      .tiles {
        display: grid;
        grid-template-columns: repeat(5, minmax(0, 1fr));
        gap: 4px;
        margin: 0 0 1rem;
        padding: 0;
        list-style: none;
      }
      button {
        min-block-size: 2.75rem;
        padding-inline: 0.75rem;
        border: 1px solid var(--ink-3);
        background: none;
        color: var(--ink);
        font: inherit;
        cursor: pointer;
      }
      .tiles button {
        inline-size: 100%;
        block-size: 3rem;
        padding: 0;
        border-color: transparent;
        background: var(--paper-2);
        line-height: 1.2;
      }
      :lang(en) .tiles button {
        font-size: 0.6875rem;
      }
      button:hover {
        border-color: var(--ink);
      }
      .tiles [aria-pressed='true'] {
        background: var(--ink);
        color: var(--paper);
        font-weight: 600;
      }
      .close {
        margin-inline-end: -0.75rem;
        border: 0;
        color: var(--ink-2);
      }
      .ways {
        display: flex;
        gap: 0.5rem;
        margin-block-end: 0.5rem;
      }
      :focus-visible {
        outline: 2px solid var(--red);
        outline-offset: 2px;
      }
      .said {
        min-block-size: 2.75rem;
        margin: 0;
        color: var(--ink);
      }
      @media (max-width: 40rem) {
        dialog {
          max-width: 100vw;
          margin: auto 0 0;
          border-inline: 0;
          border-block-end: 0;
        }
      }
      @media (forced-colors: active) {
        .tiles [aria-pressed='true'] {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];

  @property() override lang: Lang = 'zh';

  @property({ attribute: false }) districts: readonly DistrictChoice[] = [];

  /** The district chosen now, by its slug. */
  @property() chosen: string | null = null;

  /** Address of the borders that a position is compared with. */
  @property() land = '';

  @state() private said = '';

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Opens the dialog. */
  async open(): Promise<void> {
    this.said = '';
    await this.updateComplete;
    if (this.dialog.open) return;
    this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('[aria-pressed=true], .tiles button')?.focus();
  }

  private choose(slug: string | null): void {
    this.chosen = slug;
    this.dispatchEvent(new CustomEvent('bj-district', { detail: { slug } }));
  }

  private pick(slug: string | null): void {
    this.dialog.close();
    this.choose(slug);
  }

  private async locate(): Promise<void> {
    const say = mineWords[this.lang];
    this.said = say.asking;
    const here = await districtHere(this.land);
    if (!this.dialog.open) return;
    if ('why' in here) {
      this.said = say[here.why];
      return;
    }
    const found = this.districts.find(({ adcode }) => adcode === here.adcode)!;
    this.said = say.found(found.name[this.lang]);
    this.choose(found.slug);
  }

  protected override render() {
    const { lang, districts, chosen } = this;
    const say = mineWords[lang];
    const tile = ({ slug, name, tile: { col, row } }: DistrictChoice) =>
      html`<li class="col-${col} row-${row}">
        <button aria-pressed=${slug === chosen ? 'true' : 'false'} @click=${() => this.pick(slug)}>
          ${lang === 'zh' ? name.zh.replace(/区$/, '') : name.en}
        </button>
      </li>`;
    return html`<dialog aria-labelledby="title">
      <div class="head">
        <h2 id="title">${say.title}</h2>
        <button class="close" @click=${() => this.dialog.close()}>${say.close}</button>
      </div>
      <p>${say.about}</p>
      <ul class="tiles" aria-label=${say.tiles}>
        ${districts.map(tile)}
      </ul>
      <div class="ways">
        <button @click=${() => void this.locate()}>${say.position}</button>
        <button @click=${() => this.pick(null)}>${say.none}</button>
      </div>
      <p>${say.positionAbout}</p>
      <p class="said" role="status">${this.said}</p>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-district-chooser': BjDistrictChooser;
  }
  interface HTMLElementEventMap {
    'bj-district': CustomEvent<{ slug: string | null }>;
  }
}
