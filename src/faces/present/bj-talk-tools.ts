import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Lang } from '../../model/types.ts';
import type { Command } from '../../story/remote.ts';
import type { CopyState } from './own-copy.ts';
import { buttonBarCss } from '../../ui/button-bar-css.ts';
import { talkWords } from './words.ts';

/** Milliseconds without a move of the pointer after which the buttons go. */
const away = 2500;

/**
 * @summary Along the audience's lower edge: how far the talk is, and, while the pointer moves, its buttons.
 *
 * @fires bj-command - A button was pressed; `detail` is the command.
 */
@customElement('bj-talk-tools')
export class BjTalkTools extends LitElement {
  static override styles = [
    buttonBarCss,
    css`
      :host {
        position: fixed;
        z-index: 4;
        inset: auto 0 0 0;
        font: 2.5vh/1 var(--sans);
        pointer-events: none;
      }
      .bar {
        height: 0.4vh;
        background: var(--red);
        transform-origin: 0 50%;
      }
      .at {
        position: absolute;
        margin: 0;
        inset: auto 2.4vh 1.4vh auto;
        color: var(--ink-2);
        font-variant-numeric: tabular-nums;
      }
      .typed {
        color: var(--red);
        font-weight: 600;
      }
      nav {
        position: absolute;
        inset: auto 0 1.2vh 0;
        margin-inline: auto;
        inline-size: fit-content;
        max-inline-size: 96vw;
        flex-wrap: wrap;
        justify-content: center;
        opacity: 0;
        visibility: hidden;
      }
      nav.shown,
      nav:focus-within {
        opacity: 1;
        visibility: visible;
        pointer-events: auto;
      }
      button {
        min-height: 4.8vh;
        padding: 0 1.6vh;
      }
      button:disabled {
        color: var(--ink-2);
        cursor: default;
      }
    `,
  ];

  @property() override lang: Lang = 'zh';

  /** The slide that is shown, from 0. */
  @property({ type: Number }) slide = 0;

  @property({ type: Number }) count = 1;

  /** Steps done, as a share of all. */
  @property({ type: Number }) done = 0;

  /** Digits that wait for Enter. */
  @property() typed = '';

  /** A kiosk's loop is stopped for a while. */
  @property({ type: Boolean }) paused = false;

  /** Whether this device has an offline copy, and may have one. */
  @property() copy: CopyState = 'impossible';

  @state() private shown = true;
  private timer = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pointermove', this.wake);
    this.wake();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pointermove', this.wake);
  }

  /** Shows the buttons for a while. */
  readonly wake = (): void => {
    this.shown = true;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (this.shown = false), away);
  };

  /** @param more stands beside the label where there is room for it: its key as a rule */
  private button(label: string, more: string, command: Command, disabled = false) {
    const send = () => this.dispatchEvent(new CustomEvent('bj-command', { detail: command }));
    return html`<button title="${label} (${more})" ?disabled=${disabled} @click=${send}>${label}</button>`;
  }

  private copyButton() {
    if (this.copy === 'impossible') return nothing;
    const say = talkWords[this.lang];
    const label = this.copy === 'kept' ? say.removeCopy : say.keepCopy;
    return this.button(label, say.copySize, { do: 'copy' }, this.copy === 'coming');
  }

  protected override render() {
    const say = talkWords[this.lang];
    return html`
      <p class="at ${this.typed === '' ? '' : 'typed'}" role="status">
        ${this.paused ? `${say.paused} · ` : ''}${this.typed === '' ? say.slideOf(this.slide + 1, this.count) : this.typed}
      </p>
      <nav class="buttons ${this.shown ? 'shown' : ''}" aria-label=${say.controls}>
        ${this.button(say.previous, '←', { do: 'move', by: -1 })}
        ${this.button(say.next, '→', { do: 'move', by: 1 })}
        ${this.button(say.overview, 'O', { do: 'overview' })} ${this.button(say.decks, 'D', { do: 'decks' })}
        ${this.button(say.speaker, 'S', { do: 'speaker' })} ${this.button(say.screen, 'F', { do: 'screen' })}
        ${this.button(say.theme, 'T', { do: 'theme' })} ${this.button(say.story, 'V', { do: 'story' })}
        ${this.copyButton()} ${this.button(say.help, '?', { do: 'help' })}
      </nav>
      <div class="bar"></div>
    `;
  }

  protected override updated(): void {
    // By script: the page's policy forbids style attributes.
    this.renderRoot.querySelector<HTMLElement>('.bar')!.style.transform = `scaleX(${this.done})`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-talk-tools': BjTalkTools;
  }
  interface HTMLElementEventMap {
    'bj-command': CustomEvent<Command>;
  }
}
