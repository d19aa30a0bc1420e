import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Lang } from '../../model/types.ts';
import { formatDeck } from '../../story/deck-address.ts';
import type { Deck } from '../../story/deck.ts';
import { builderWords } from './builder-words.ts';
import { dialogCss } from './dialog-css.ts';
import type { SlideStock } from './slides.ts';
import './bj-deck-builder.ts';

/**
 * @summary The choice of decks: the ready-made, each a link, and the builder.
 * @fires bj-deck-chosen - A deck is to be shown; `detail` is the deck.
 */
@customElement('bj-decks')
export class BjDecks extends LitElement {
  static override styles = [
    dialogCss,
    css`
      .ready,
      .away {
        display: flex;
        flex-wrap: wrap;
        gap: 0.8vh;
        margin-block: 0.8vh 2vh;
      }
      [aria-current] {
        border-color: var(--red);
      }
      details {
        margin-block-start: 1vh;
      }
      summary {
        cursor: pointer;
        font-weight: 600;
      }
      bj-deck-builder {
        margin-block-start: 1.5vh;
      }
    `,
  ];

  @property() override lang: Lang = 'zh';
  @property({ attribute: false }) stock: SlideStock | undefined;
  /** The deck that is shown. */
  @property({ attribute: false }) deck: Deck | undefined;
  /** Address of the folder that holds each ready-made deck as PPTX, and the papers; '' where there is none. */
  @property() files = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  async open(deck: Deck): Promise<void> {
    this.deck = deck;
    await this.updateComplete;
    this.renderRoot.querySelector('bj-deck-builder')!.begin(deck);
    if (!this.dialog.open) this.dialog.showModal();
  }

  private choose(deck: Deck): void {
    this.dialog.close();
    this.dispatchEvent(new CustomEvent('bj-deck-chosen', { detail: deck }));
  }

  private links(decks: readonly Deck[]) {
    const say = builderWords[this.lang];
    return html`<ul class="ready">
      ${decks.map((deck) => {
        const follow = (event: MouseEvent) => {
          if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          this.choose(deck);
        };
        return html`<li>
          <a
            class="button"
            href="?${formatDeck(deck, this.stock!.decks)}"
            aria-current=${deck.id === this.deck?.id ? 'true' : nothing}
            @click=${follow}
            >${deck.title[this.lang]} ·
            ${deck.minutes ? say.minutes(deck.minutes) : say.count(deck.slides.length)}</a
          >
        </li>`;
      })}
    </ul>`;
  }

  /** The shown deck on paper, in the story's language, and for other programs where it is a ready-made one. */
  private away(deck: Deck) {
    const say = builderWords[this.lang];
    const query = formatDeck(deck, this.stock!.decks);
    const files: ReadonlyArray<readonly [string, string]> =
      this.files === ''
        ? []
        : [
            ...(deck.id === 'own' ? [] : [[`${deck.id}.pptx`, say.pptx] as const]),
            [`handout/?${query}`, say.handout],
            [`pages/?${query}`, say.pages],
          ];
    return html`<h3>${say.away} · ${deck.title[this.lang]}</h3>
      <ul class="away">
        <li><button @click=${() => print()}>${say.printSlides}</button></li>
        ${files.map(
          ([path, name]) =>
            html`<li>
              <a class="button" href="${this.files}${path}" ?download=${path.endsWith('.pptx')}>${name}</a>
            </li>`,
        )}
      </ul>`;
  }

  protected override render() {
    const say = builderWords[this.lang];
    const decks = this.stock?.decks ?? [];
    const chapters = decks.filter(({ id }) => id.startsWith('chapter-'));
    const districts = decks.filter(({ id }) => id.startsWith('district-'));
    const others = decks.filter((deck) => !chapters.includes(deck) && !districts.includes(deck));
    return html`<dialog aria-labelledby="title">
      <div class="head">
        <h2 id="title">${say.title}</h2>
        <button @click=${() => this.dialog.close()}>${say.close}</button>
      </div>
      <h3>${say.ready}</h3>
      ${this.links(others)} ${this.deck ? this.away(this.deck) : nothing}
      <h3>${say.chapters}</h3>
      ${this.links(chapters)}
      <h3>${say.districts}</h3>
      ${this.links(districts)}
      <details ?open=${this.deck?.id === 'own'}>
        <summary>${say.own}</summary>
        <bj-deck-builder
          .lang=${this.lang}
          .stock=${this.stock}
          @bj-deck-chosen=${(event: CustomEvent<Deck>) => this.choose(event.detail)}
        ></bj-deck-builder>
      </details>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-decks': BjDecks;
  }
}
