import { LitElement, css, html, nothing, unsafeCSS } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { between } from '../../lib/corners.ts';
import type { Lang } from '../../model/types.ts';
import { tokensCss } from '../../theme/tokens.ts';
import { conditions, type Condition, type TakeFacts } from './facts.ts';
import { segmentCss, segments } from './segments.ts';
import { takeWords } from './words.ts';

const sandboxes: Partial<Record<Condition, string>> = { noscript: '', sandbox: 'allow-scripts' };

/**
 * @summary A chart's embed as it stands in somebody else's page: in a narrow frame, without script, in a sandbox, in the dark.
 */
@customElement('bj-take-preview')
export class BjTakePreview extends LitElement {
  static override styles = [
    unsafeCSS(tokensCss('auto', '.host') + segmentCss),
    css`
      :host {
        display: block;
      }
      .about {
        min-block-size: 3.4em;
        margin: 0.5rem 0 0.75rem;
        color: var(--ink-2);
        font-size: 0.8125rem;
      }
      .host {
        padding: 1.25rem;
        border: 1px solid var(--line);
        background: var(--paper-2);
      }
      /* A page of anybody's: a headline and some lines, drawn. */
      .lines {
        block-size: 4.25rem;
        margin-inline: auto;
        background:
          linear-gradient(var(--line), var(--line)) 0 0 / 45% 0.9rem,
          linear-gradient(var(--line), var(--line)) 0 1.9rem / 100% 0.3rem,
          linear-gradient(var(--line), var(--line)) 0 2.7rem / 100% 0.3rem,
          linear-gradient(var(--line), var(--line)) 0 3.5rem / 72% 0.3rem;
        background-repeat: no-repeat;
      }
      .lines.after {
        margin-block-start: 1rem;
        background:
          linear-gradient(var(--line), var(--line)) 0 0 / 100% 0.3rem,
          linear-gradient(var(--line), var(--line)) 0 0.8rem / 100% 0.3rem,
          linear-gradient(var(--line), var(--line)) 0 1.6rem / 58% 0.3rem;
        background-repeat: no-repeat;
        block-size: 2rem;
      }
      iframe {
        display: block;
        inline-size: 100%;
        margin-inline: auto;
        border: 0;
        background: var(--paper);
      }
      .phone :is(iframe, .lines) {
        inline-size: 320px;
        max-inline-size: 100%;
      }
      h3 {
        margin: 0 0 0.5rem;
        font: 600 0.875rem/1.5 var(--sans);
      }
      @media (max-width: 40rem) {
        :is(h3, .segments, .about) {
          inline-size: auto;
          margin-inline: 1.25rem;
        }
        .host {
          border-inline: 0;
          padding: 0.75rem 0;
        }
        .lines {
          margin-inline: 0.75rem;
        }
        .phone .lines {
          margin-inline: auto;
        }
      }
    `,
  ];

  @property() override lang: Lang = 'zh';

  @property({ attribute: false }) facts!: TakeFacts;

  /** Address of the embed. */
  @property() src = '';

  /** Language of the embed. */
  @property() taken: Lang = 'zh';

  /** Title of the frame, in the language of the embed. */
  @property() name = '';

  @state() private condition: Condition = 'wide';

  @query('iframe') private readonly frame!: HTMLIFrameElement;

  /** The heights that embeds told, by width. */
  private readonly told = new Map<number, number>();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.heard);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.heard);
  }

  private readonly heard = (event: MessageEvent<{ type?: unknown; height?: unknown } | null>): void => {
    if (event.source !== this.frame?.contentWindow || event.data?.type !== 'embed-size') return;
    const height = Number(event.data.height);
    if (!(height > 0)) return;
    this.told.set(this.frame.clientWidth, height);
    this.frame.style.height = `${height}px`;
  };

  /** In the dark, a chart that follows the reader is asked to be dark: the reader's own system may be light. */
  private get address(): string {
    if (this.condition !== 'dark' || this.src.includes('theme=')) return this.src;
    return `${this.src}${this.src.includes('?') ? '&' : '?'}theme=dark`;
  }

  protected override updated(): void {
    const width = this.frame.clientWidth;
    if (width === 0) return;
    const height = this.told.get(width) ?? between(this.facts.frames[this.taken], width);
    this.frame.style.height = `${height}px`;
  }

  protected override render() {
    const { condition, lang } = this;
    const say = takeWords[lang];
    const frame = html`<iframe
      src=${this.address}
      title=${say.frame(this.name)}
      sandbox=${sandboxes[condition] ?? nothing}
    ></iframe>`;
    return html`<h3>${say.preview}</h3>
      ${segments({
        label: say.preview,
        values: conditions,
        chosen: condition,
        name: (each) => say.conditions[each],
        pick: (each) => (this.condition = each),
      })}
      <p class="about" role="status">${say.conditionsAbout[condition]}</p>
      <div class="host ${condition}" data-theme=${condition === 'dark' ? 'dark' : nothing}>
        <div class="lines" aria-hidden="true"></div>
        ${keyed(`${condition} ${this.address}`, frame)}
        <div class="lines after" aria-hidden="true"></div>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-take-preview': BjTakePreview;
  }
}
