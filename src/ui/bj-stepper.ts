import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Lang } from '../model/types.ts';
import type { Known } from '../story/types.ts';
import { buttonBarCss } from './button-bar-css.ts';
import { words } from './words.ts';

/**
 * @summary The reader's controls: a step back or on, reading by steps or by scroll, motion on or off.
 *
 * @fires bj-go - A step was asked for; `detail.by` is 1 or -1.
 * @fires bj-mode - Reading by steps was turned on or off; `detail.stepping`.
 * @fires bj-known - What is known today was asked for, or no more; `detail.known`.
 * @fires bj-motion - Motion was turned on or off; `detail.motion`.
 */
@customElement('bj-stepper')
export class BjStepper extends LitElement {
  static override styles = [
    buttonBarCss,
    css`
      :host {
        position: fixed;
        z-index: 5;
        inset: auto max(0.75rem, env(safe-area-inset-right)) max(0.75rem, env(safe-area-inset-bottom)) auto;
        font: 0.8125rem/1 var(--sans);
      }
      button {
        min-width: 2.75rem;
        min-height: 2.5rem;
        padding: 0 0.75rem;
        color: var(--ink-2);
      }
      button:hover,
      button[aria-pressed='true'] {
        color: var(--ink);
      }
      button[aria-pressed='true'] {
        font-weight: 600;
      }
      button[disabled] {
        opacity: 0.55;
        cursor: default;
      }
      svg {
        display: inline-block;
        vertical-align: -0.15em;
      }
    `,
  ];

  @property() override lang: Lang = 'zh';

  /** The stop the reader is at, from 0. */
  @property({ type: Number }) index = 0;

  /** Number of stops. */
  @property({ type: Number }) count = 0;

  @property({ type: Boolean }) stepping = false;

  @property({ type: Boolean }) motion = true;

  /** Null where no later report says anything on this page. */
  @property() known: Known | null = null;

  private send<T>(type: string, detail: T): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  protected override render() {
    const say = words[this.lang];
    return html`<div class="buttons">
      <button
        aria-label=${say.previous}
        title="${say.previous} (K)"
        ?disabled=${this.index === 0}
        @click=${() => this.send('bj-go', { by: -1 })}
      >
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M1 9l5-6 5 6" fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </button>
      <button
        aria-label=${say.next}
        title="${say.next} (J)"
        ?disabled=${this.index >= this.count - 1}
        @click=${() => this.send('bj-go', { by: 1 })}
      >
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M1 3l5 6 5-6" fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </button>
      <button
        aria-pressed=${this.stepping ? 'true' : 'false'}
        @click=${() => this.send('bj-mode', { stepping: !this.stepping })}
      >
        ${say.stepping}
      </button>
      ${
        this.known === null
          ? nothing
          : html`<button
              aria-pressed=${this.known === 'today' ? 'true' : 'false'}
              title=${say.knownTitle}
              @click=${() => this.send('bj-known', { known: this.known === 'today' ? 'january' : 'today' })}
            >
              ${say.known}
            </button>`
      }
      <button
        aria-pressed=${this.motion ? 'true' : 'false'}
        @click=${() => this.send('bj-motion', { motion: !this.motion })}
      >
        ${say.motion}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-stepper': BjStepper;
  }
  interface HTMLElementEventMap {
    'bj-go': CustomEvent<{ by: number }>;
    'bj-mode': CustomEvent<{ stepping: boolean }>;
    'bj-known': CustomEvent<{ known: Known }>;
    'bj-motion': CustomEvent<{ motion: boolean }>;
  }
}
