import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { searchOf, type Search } from '../../lib/search.ts';
import type { Lang } from '../../model/types.ts';
import { dialogCss } from './dialog-css.ts';
import { talkWords } from './words.ts';

/** A slide as it is found: by its number, its title, and all that it says. */
export interface JumpSlide {
  readonly number: number;
  readonly title: string;
  readonly chapter: string;
  readonly text: string;
  /** Address of its still, or ''. */
  readonly still: string;
}

/**
 * @summary All slides at a glance, and the way to one by a figure, a word or its number.
 * @fires bj-command - A slide was chosen; `detail` is the command.
 */
@customElement('bj-jump')
export class BjJump extends LitElement {
  static override styles = [
    dialogCss,
    css`
      dialog {
        inline-size: 96vw;
        max-inline-size: none;
        block-size: 94vh;
        max-block-size: none;
      }
      .head {
        position: sticky;
        z-index: 1;
        inset-block-start: -2.5vh;
        padding-block: 2.5vh 1vh;
        margin-block-start: -2.5vh;
        background: var(--paper);
      }
      .head > :not(input) {
        flex: none;
      }
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(28vh, 1fr));
        gap: 2vh;
      }
      li button {
        display: grid;
        grid-template-rows: 18vh auto;
        inline-size: 100%;
        block-size: 100%;
        padding: 0.6vh;
        text-align: start;
      }
      li button[aria-current] {
        outline: 0.4vh solid var(--red);
      }
      img {
        inline-size: 100%;
        block-size: 100%;
        object-fit: contain;
      }
      .words {
        display: grid;
        align-content: center;
        padding: 1vh;
        font: 600 2.6vh/1.35 var(--serif-text, serif);
        overflow: hidden;
        background: var(--paper-2);
      }
      small {
        font-size: 2.5vh;
        line-height: 1.35;
        color: var(--ink-2);
      }
    `,
  ];

  @property() override lang: Lang = 'zh';
  @property({ attribute: false }) slides: readonly JumpSlide[] = [];
  /** The number of the slide that is shown. */
  @property({ type: Number }) current = 1;

  @state() private asked = '';
  @state() private search: Search | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('input') private readonly input!: HTMLInputElement;

  /** Opens the dialog, at the slide that is shown or ready to be typed into. */
  async open(at: 'slides' | 'search'): Promise<void> {
    this.asked = '';
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
    if (at === 'search') this.input.focus();
    else this.renderRoot.querySelector<HTMLElement>('[aria-current]')?.focus();
    this.search ??= await searchOf(new Map(this.slides.map(({ number, text }) => [String(number), text])));
  }

  private get found(): readonly JumpSlide[] {
    const asked = this.asked.trim();
    if (asked === '') return this.slides;
    const numbered = this.slides.filter(({ number }) => String(number) === asked);
    // Until the index stands, what holds the very words is found.
    const holding = () => this.slides.filter(({ text }) => text.includes(asked));
    const ids = this.search?.(asked) ?? new Set(holding().map(({ number }) => String(number)));
    return [
      ...numbered,
      ...this.slides.filter((slide) => ids.has(String(slide.number)) && !numbered.includes(slide)),
    ];
  }

  private choose(number: number): void {
    this.dialog.close();
    this.dispatchEvent(new CustomEvent('bj-command', { detail: { do: 'slide', number } }));
  }

  private typed(event: KeyboardEvent): void {
    const [first] = this.found;
    if (event.key === 'Enter' && first && !event.isComposing) this.choose(first.number);
  }

  /** Arrows walk through the slides as they lie. */
  private walked(event: KeyboardEvent): void {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('li button')];
    const at = buttons.indexOf(event.target as HTMLElement);
    const top = (index: number) => buttons[index]?.offsetTop;
    const columns = Math.max(
      1,
      buttons.findIndex((_, index) => top(index) !== top(0)),
    );
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }[event.key];
    if (by === undefined || at < 0) return;
    event.preventDefault();
    buttons[at + by]?.focus();
  }

  protected override render() {
    const say = talkWords[this.lang];
    const { found } = this;
    return html`<dialog aria-label=${say.overview}>
      <div class="head">
        <input
          type="search"
          aria-label=${say.search}
          placeholder=${say.search}
          .value=${this.asked}
          @input=${(event: InputEvent) => (this.asked = (event.target as HTMLInputElement).value)}
          @keydown=${this.typed}
        />
        <span role="status">${found.length === 0 ? say.nothing : say.found(found.length)}</span>
        <button @click=${() => this.dialog.close()}>${say.close}</button>
      </div>
      <ol lang="zh-CN" @keydown=${this.walked}>
        ${found.map(
          ({ number, title, chapter, still }) =>
            html`<li>
              <button
                aria-current=${number === this.current ? 'true' : nothing}
                @click=${() => this.choose(number)}
              >
                ${
                  still === ''
                    ? html`<span class="words">${title}</span>`
                    : html`<img src=${still} alt="" loading="lazy" decoding="async" />`
                }
                <small>${number} · ${still === '' ? chapter : title}</small>
              </button>
            </li>`,
        )}
      </ol>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-jump': BjJump;
  }
}
