import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Lang } from '../../model/types.ts';
import './bj-take-article.ts';
import './bj-take-files.ts';
import './bj-take-preview.ts';
import { takeStyles } from './bj-take.styles.ts';
import { choices } from './choices.ts';
import { embedAddress, type TakeChoice, type TakeFacts } from './facts.ts';
import { segments } from './segments.ts';
import { snippetsOf, targets, type Target } from './snippets.ts';
import { takeWords } from './words.ts';

/**
 * @summary A dialog to take a chart along: its embed as others will see it, texts to paste, pictures and data.
 *
 * It keeps nothing: what is chosen lasts as long as the dialog.
 */
@customElement('bj-take')
export class BjTake extends LitElement {
  static override styles = takeStyles;

  /** Language of the dialog itself. */
  @property() override lang: Lang = 'zh';

  /** Address of the site as it is open here, with a slash at its end. */
  @property() base = '';

  @property({ attribute: false }) facts: TakeFacts | undefined;

  @state() private choice: TakeChoice = { lang: 'zh', view: '', theme: 'auto', frozen: false };
  @state() private target: Target = 'address';
  @state() private said = '';

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('textarea') private readonly field!: HTMLTextAreaElement;

  /** Opens the dialog on a chart, in a view of it; one that has no name shows the default. */
  async open(facts: TakeFacts, view: string): Promise<void> {
    this.facts = facts;
    const known = view in facts.views ? view : facts.defaultView;
    this.choice = { ...this.choice, lang: this.lang, view: known };
    this.said = '';
    await this.updateComplete;
    if (this.dialog.open) return;
    this.dialog.showModal();
    document.documentElement.style.overflow = 'hidden';
  }

  private readonly closed = (): void => {
    document.documentElement.style.overflow = '';
    // The frame's page ends with the dialog.
    this.facts = undefined;
  };

  /** The ground behind closes it; Esc and the button do the same by keyboard. */
  protected override firstUpdated(): void {
    this.dialog.addEventListener('click', (event) => {
      if (event.target === this.dialog) this.dialog.close();
    });
  }

  private choose(change: Partial<TakeChoice>): void {
    this.choice = { ...this.choice, ...change };
    this.said = '';
  }

  private async copy(): Promise<void> {
    const say = takeWords[this.lang];
    try {
      await navigator.clipboard.writeText(this.field.value);
      this.said = say.copied;
    } catch {
      this.field.focus();
      this.field.select();
      this.said = say.selected;
    }
  }

  private texts(facts: TakeFacts): TemplateResult {
    const say = takeWords[this.lang];
    const { target } = this;
    const pick = (each: Target) => {
      this.target = each;
      this.said = '';
    };
    return html`<section aria-labelledby="what">
      <h3 id="what">${say.what}</h3>
      ${segments({ label: say.what, values: targets, chosen: target, name: (each) => say.targets[each], pick, className: 'targets' })}
      <p class="about">${target === 'wechat' ? say.articleAbout : say.targetsAbout[target]}</p>
      ${target === 'wechat' ? this.article(facts) : this.code(facts)}
    </section>`;
  }

  private code(facts: TakeFacts): TemplateResult {
    const say = takeWords[this.lang];
    const text = snippetsOf(facts, this.choice, this.homeOf(facts))[this.target];
    return html`<textarea
        class="code"
        readonly
        spellcheck="false"
        aria-label=${say.code}
        .value=${text}
      ></textarea>
      <div class="copy">
        <button class="primary" @click=${() => void this.copy()}>${say.copy}</button>
        <p role="status">${this.said}</p>
      </div>`;
  }

  private article(facts: TakeFacts): TemplateResult {
    return html`<bj-take-article
      lang=${this.lang}
      .facts=${facts}
      .choice=${this.choice}
      base=${this.base}
      home=${this.homeOf(facts)}
    ></bj-take-article>`;
  }

  /** Absolute address of the site, with a slash at its end: as it is published or, where that is not known, as it is open. */
  private homeOf(facts: TakeFacts): string {
    return facts.home ?? new URL(this.base, location.href).href;
  }

  private downloads(facts: TakeFacts): TemplateResult {
    return html`<section aria-labelledby="downloads">
      <h3 id="downloads">${takeWords[this.lang].downloads}</h3>
      <bj-take-files
        lang=${this.lang}
        .facts=${facts}
        .choice=${this.choice}
        base=${this.base}
        home=${this.homeOf(facts)}
      ></bj-take-files>
    </section>`;
  }

  protected override render() {
    const { lang, facts } = this;
    const say = takeWords[lang];
    return html`<dialog aria-labelledby="title name" @close=${this.closed}>
      <div class="head">
        <h2 id="title">${say.title}</h2>
        <p class="name" id="name">${facts?.title[lang]}</p>
        <button class="close" @click=${() => this.dialog.close()}>${say.close}</button>
      </div>
      ${
        facts
          ? html`<div class="sides">
              <div class="side look">
                <bj-take-preview
                  lang=${lang}
                  .facts=${facts}
                  taken=${this.choice.lang}
                  src=${`${this.base}${embedAddress(facts, this.choice)}`}
                  name=${facts.title[this.choice.lang]}
                ></bj-take-preview>
              </div>
              <div class="side take">
                ${this.texts(facts)} ${choices(facts, this.choice, lang, (change) => this.choose(change))}
                ${this.downloads(facts)}
              </div>
            </div>`
          : nothing
      }
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-take': BjTake;
  }
}
