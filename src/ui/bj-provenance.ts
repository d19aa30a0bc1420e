import { LitElement, css, html, nothing, unsafeCSS } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Lang } from '../model/types.ts';
import { provenanceCss } from './provenance-css.ts';
import { dialogWords } from './dialog-words.ts';
import { addressOf, isFigureLink, readEntry, type Address } from './provenance-source.ts';

/**
 * @summary A small dialog with all that a number rests on, lifted from the page of figures.
 *
 * It has no content of its own: it shows the entry that the link would have led to. Links within it to other figures
 * open in their turn, with a way back.
 */
@customElement('bj-provenance')
export class BjProvenance extends LitElement {
  static override styles = [
    unsafeCSS(provenanceCss),
    css`
      dialog {
        box-sizing: border-box;
        width: min(34rem, 100vw);
        max-height: min(40rem, 88svh);
        padding: 0;
        border: 1px solid var(--line);
        background: var(--paper);
        color: var(--ink);
        font: 1rem/1.7 var(--sans);
        overflow: auto;
        overscroll-behavior: contain;
      }
      dialog::backdrop {
        background: color-mix(in srgb, black 40%, transparent);
      }
      .tools {
        position: sticky;
        top: 0;
        display: flex;
        flex-wrap: wrap;
        padding: 0.25rem 0.75rem;
        background: var(--paper);
        border-block-end: 1px solid var(--line);
      }
      .close {
        margin-inline-start: auto;
      }
      button,
      .tools a {
        min-block-size: 2.75rem;
        padding-inline: 0.5rem;
        border: 0;
        background: none;
        color: var(--ink-2);
        font: 0.8125rem/2.75rem var(--sans);
        white-space: nowrap;
        cursor: pointer;
      }
      button:hover,
      .tools a:hover {
        color: var(--ink);
      }
      :focus-visible {
        outline: 2px solid var(--red);
        outline-offset: -2px;
      }
      .body {
        padding: 0.75rem 1.25rem 1.25rem;
      }
      :is(.tools, .body):focus {
        outline: none;
      }
      a {
        color: inherit;
        text-underline-offset: 0.25em;
      }
      .said {
        flex-basis: 100%;
        margin: 0;
        padding-inline: 0.5rem;
        color: var(--ink);
        font-size: 0.8125rem;
        overflow-wrap: anywhere;
      }
      @media (max-width: 40rem) {
        dialog {
          max-width: 100vw;
          margin: auto 0 0;
          border-inline: 0;
          border-block-end: 0;
        }
      }
    `,
  ];

  @property() override lang: Lang = 'zh';

  @state() private trail: readonly Address[] = [];
  @state() private entry: Element | null = null;
  @state() private said = '';

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('.body') private readonly body!: HTMLElement;

  /** Opens the entry that `href` leads to; goes there instead where it cannot be read. */
  async open(href: string): Promise<void> {
    await this.go(addressOf(href), []);
  }

  /** @param before the way to here, for the way back */
  private async go(address: Address, before: readonly Address[]): Promise<void> {
    const entry = await readEntry(address).catch(() => null);
    if (!entry) {
      this.dialog.close();
      location.assign(`${address.page}#${address.id}`);
      return;
    }
    this.trail = [...before, address];
    this.entry = entry;
    this.said = '';
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
    document.documentElement.style.overflow = 'hidden';
    this.dialog.scrollTop = 0;
    this.body.focus();
  }

  private back(): void {
    const before = this.trail.at(-2);
    if (before) void this.go(before, this.trail.slice(0, -2));
  }

  /** The page behind, held while the dialog is open, so that the reader comes back to the same place. */
  private readonly closed = (): void => {
    document.documentElement.style.overflow = '';
  };

  private async copy(text: string): Promise<void> {
    const say = dialogWords[this.lang];
    try {
      await navigator.clipboard.writeText(text);
      this.said = say.copied;
    } catch {
      // No clipboard in this frame or browser: the text is there to be selected.
      this.said = text;
    }
  }

  private readonly clicked = (event: MouseEvent): void => {
    if (event.target === this.dialog) this.dialog.close();
    const link = event.target instanceof Element ? event.target.closest('.entry a') : null;
    const href = link?.getAttribute('href') ?? '';
    if (!link || !isFigureLink(href) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.go(addressOf(href), this.trail);
  };

  protected override firstUpdated(): void {
    // Links within the entry, and the ground behind the dialog: Esc and the button do the same by keyboard.
    this.renderRoot.addEventListener('click', this.clicked as EventListener);
  }

  protected override render() {
    const say = dialogWords[this.lang];
    const here = this.trail.at(-1);
    const citation = this.entry?.querySelector('cite');
    const address = here ? addressToGive(here, citation) : '';
    return html`<dialog aria-label=${say.provenance} @close=${this.closed}>
      <div class="tools" tabindex="-1">
        ${this.trail.length > 1 ? html`<button @click=${() => this.back()}>${say.back}</button>` : nothing}
        ${
          citation
            ? html`<button @click=${() => this.copy(withAddress(citation, address))}>
                ${say.copyCitation}
              </button>`
            : nothing
        }
        ${
          address === ''
            ? nothing
            : html`<button @click=${() => this.copy(address)}>${say.copyAddress}</button>
                <a href=${address} @click=${() => this.dialog.close()}>${say.inList}</a>`
        }
        <button class="close" @click=${() => this.dialog.close()}>${say.close}</button>
        <p class="said" role="status">${this.said}</p>
      </div>
      <div class="body" tabindex="-1">${this.entry}</div>
    </dialog>`;
  }
}

/** An entry's address to pass on. A file has none but that of the site it was made for, if any. */
function addressToGive({ page, id }: Address, citation: Element | null | undefined): string {
  if (location.protocol === 'file:') return citation?.getAttribute('data-address') ?? '';
  return new URL(`${page}#${id}`, location.href).href;
}

/** The citation with the address as the reader has it, where the build knew no origin. */
function withAddress(citation: Element, address: string): string {
  return (citation.textContent ?? '').replace(citation.getAttribute('data-address') || address, address);
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-provenance': BjProvenance;
  }
}
