import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Lang } from '../../model/types.ts';
import { formatDeck, parseDeck } from '../../story/deck-address.ts';
import { moved, withStep } from '../../story/deck-edit.ts';
import { readSlide, slideName, type Deck, type Slide } from '../../story/deck.ts';
import { builderCss } from './bj-deck-builder.styles.ts';
import { stockList } from './builder-stock.ts';
import { builderWords } from './builder-words.ts';
import { stepsOf, type SlideStock } from './slides.ts';

/** A slide in the making; the key stays with it wherever it is moved. */
interface Item {
  readonly key: number;
  readonly slide: Slide;
}

/**
 * @summary Makes a deck: chooses slides and their steps, orders them, adds titles and notes of one's own. The deck is its
 * address.
 * @fires bj-deck-chosen - The deck is to be shown; `detail` is the deck.
 */
@customElement('bj-deck-builder')
export class BjDeckBuilder extends LitElement {
  static override styles = builderCss;

  @property() override lang: Lang = 'zh';
  @property({ attribute: false }) stock: SlideStock | undefined;

  @state() private items: readonly Item[] = [];
  @state() private deckTitle = '';
  @state() private asked = '';
  @state() private said = '';
  private nextKey = 0;
  private dragged: number | undefined;

  /** Starts from a deck. */
  begin(deck: Deck): void {
    this.deckTitle = deck.id === 'own' ? deck.title.zh : '';
    this.items = deck.slides.map((slide) => this.item(slide));
    this.said = '';
  }

  private item(slide: Slide): Item {
    return { key: this.nextKey++, slide };
  }

  /** The deck as it stands. */
  get made(): Deck {
    const title = this.deckTitle.trim();
    const slides = this.items.map(({ slide }) => slide);
    return { id: 'own', title: { zh: title, en: title }, minutes: null, slides };
  }

  /** The whole address of the deck as it stands. */
  get address(): string {
    const query = formatDeck(this.made, this.stock?.decks ?? []);
    return `${location.origin === 'null' ? '' : location.origin}${location.pathname}?${query}`;
  }

  private titleOf(slide: Slide): string {
    if (slide.kind === 'title' && slide.title !== '') return slide.title;
    const section = this.stock?.sections.get(slide.kind === 'scene' ? slide.scene : slideName(slide));
    const chapter = section?.querySelector('.line')?.textContent ?? '';
    return slide.kind === 'title'
      ? (section?.dataset.title ?? '')
      : `${chapter} · ${section?.dataset.title ?? ''}`;
  }

  private change(at: number, slide: Slide): void {
    this.items = this.items.with(at, { ...this.items[at]!, slide });
  }

  private async move(from: number, to: number): Promise<void> {
    const item = this.items[from]!;
    this.items = moved(this.items, from, to);
    const at = this.items.indexOf(item);
    this.said = builderWords[this.lang].moved(this.titleOf(item.slide), at + 1);
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.order > li')[at]?.focus();
  }

  private readonly pressed = (event: KeyboardEvent, at: number): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    void this.move(at, at + by);
  };

  private add(slide: Slide): void {
    this.items = [...this.items, this.item(slide)];
    this.said = builderWords[this.lang].moved(this.titleOf(slide), this.items.length);
  }

  private async copy(): Promise<void> {
    const field = this.renderRoot.querySelector<HTMLInputElement>('.address')!;
    field.select();
    await navigator.clipboard?.writeText(this.address).catch(() => undefined);
    this.said = builderWords[this.lang].copied;
  }

  private save(): void {
    const { title, slides } = this.made;
    const content = JSON.stringify({ title: title.zh, address: this.address, slides }, null, 2);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
    link.download = `${title.zh || 'briefing'}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  /** Reads a file that `save` wrote: its address alone is trusted. */
  private async load(event: Event): Promise<void> {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (!file || !this.stock) return;
    try {
      const { address } = JSON.parse(await file.text()) as { address: string };
      const query = new URLSearchParams(address.slice(address.indexOf('?')));
      const { deck, lost } = parseDeck(query, this.stock.stock, this.stock.decks);
      if (deck.id !== 'own') throw new Error(file.name);
      this.begin(deck);
      this.said = lost.map(({ value }) => value).join('、');
    } catch {
      this.said = builderWords[this.lang].unread;
    }
  }

  private stepBoxes(slide: Slide, at: number) {
    const section = slide.kind === 'scene' ? this.stock?.sections.get(slide.scene) : undefined;
    const steps = section ? stepsOf(section) : [];
    if (slide.kind !== 'scene' || steps.length < 2) return nothing;
    const all = steps.map((step) => step.dataset.step!);
    return html`<fieldset>
      <legend>${builderWords[this.lang].steps}</legend>
      ${steps.map((step) => {
        const id = step.dataset.step!;
        const wanted = (event: Event) => (event.target as HTMLInputElement).checked;
        return html`<label
          ><input
            type="checkbox"
            .checked=${slide.steps?.includes(id) ?? true}
            @change=${(event: Event) => this.change(at, withStep(slide, id, wanted(event), all))}
          />${step.textContent.trim().slice(0, 24)}</label
        >`;
      })}
    </fieldset>`;
  }

  private field(slide: Slide, at: number, name: 'title' | 'text' | 'notes', label: string) {
    const value = (slide as unknown as Record<string, string>)[name] ?? '';
    const typed = (event: InputEvent) =>
      this.change(at, { ...slide, [name]: (event.target as HTMLInputElement).value } as Slide);
    return html`<label
      >${label}
      ${
        name === 'notes'
          ? html`<textarea rows="2" maxlength="2000" .value=${value} @input=${typed}></textarea>`
          : html`<input maxlength=${name === 'title' ? 120 : 400} .value=${value} @input=${typed} />`
      }</label
    >`;
  }

  private row({ slide }: Item, at: number) {
    const say = builderWords[this.lang];
    const title = this.titleOf(slide);
    return html`<li
      tabindex="0"
      draggable="true"
      aria-label="${at + 1} ${title}"
      @keydown=${(event: KeyboardEvent) => this.pressed(event, at)}
      @dragstart=${() => (this.dragged = at)}
      @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        if (this.dragged !== undefined) void this.move(this.dragged, at);
        this.dragged = undefined;
      }}
    >
      <span class="name">${at + 1} · <span lang="zh-CN">${title}</span></span>
      <button aria-label="${say.up} ${title}" title=${say.up} @click=${() => void this.move(at, at - 1)}>
        ↑
      </button>
      <button aria-label="${say.down} ${title}" title=${say.down} @click=${() => void this.move(at, at + 1)}>
        ↓
      </button>
      <button
        aria-label="${say.remove} ${title}"
        title=${say.remove}
        @click=${() => (this.items = this.items.filter((_, index) => index !== at))}
      >
        ×
      </button>
      <details ?open=${slide.kind === 'title' && at > 0}>
        <summary>${slide.kind === 'title' ? say.slideTitle : say.notes}</summary>
        ${
          slide.kind === 'title'
            ? html`${this.field(slide, at, 'title', say.slideTitle)}
              ${this.field(slide, at, 'text', say.text)}`
            : this.stepBoxes(slide, at)
        }
        ${this.field(slide, at, 'notes', say.notes)}
      </details>
    </li>`;
  }

  private get offered(): readonly Slide[] {
    const asked = this.asked.trim().toLowerCase();
    return [...(this.stock?.sections.keys() ?? [])].flatMap((name) => {
      const { slide } = readSlide(name, this.stock!.stock);
      if (!slide || slide.kind === 'title') return [];
      const text = asked === '' ? '' : (this.stock!.sections.get(name)?.textContent.toLowerCase() ?? '');
      return text.includes(asked) ? [slide] : [];
    });
  }

  private show(): void {
    this.dispatchEvent(new CustomEvent('bj-deck-chosen', { detail: this.made }));
  }

  protected override render() {
    const say = builderWords[this.lang];
    return html`
      <label
        >${say.deckTitle}
        <input
          class="deck-title"
          maxlength="120"
          .value=${this.deckTitle}
          @input=${(event: InputEvent) => (this.deckTitle = (event.target as HTMLInputElement).value)}
      /></label>
      <div class="sides">
        <section aria-label=${say.order}>
          <h3>${say.order} · ${say.count(this.items.length)}</h3>
          <p class="hint">${say.hint}</p>
          <ol class="order">
            ${repeat(
              this.items,
              ({ key }) => key,
              (item, at) => this.row(item, at),
            )}
          </ol>
          <button
            class="add-title"
            @click=${() => this.add({ kind: 'title', title: '', text: '', notes: '' })}
          >
            ${say.addTitle}
          </button>
        </section>
        ${stockList({
          lang: this.lang,
          slides: this.offered,
          titleOf: (slide) => this.titleOf(slide),
          asked: (text) => (this.asked = text),
          add: (slide) => this.add(slide),
        })}
      </div>
      <div class="ways">
        <button class="show" ?disabled=${this.items.length === 0} @click=${() => this.show()}>
          ${say.show}
        </button>
        <button @click=${() => void this.copy()}>${say.copy}</button>
        <button @click=${() => this.save()}>${say.save}</button>
        <label class="button"
          >${say.load}<input type="file" accept=".json,application/json" @change=${this.load}
        /></label>
        <button
          class="print"
          ?disabled=${this.items.length === 0}
          @click=${() => {
            this.show();
            print();
          }}
        >
          ${say.print}
        </button>
        <input class="address" readonly aria-label=${say.address} .value=${this.address} />
        <p role="status">${this.said}</p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-deck-builder': BjDeckBuilder;
  }
  interface HTMLElementEventMap {
    'bj-deck-chosen': CustomEvent<Deck>;
  }
}
