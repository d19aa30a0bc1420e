import { LitElement, css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Lang } from '../../model/types.ts';
import { dialogCss } from './dialog-css.ts';
import { keyWords, talkWords } from './words.ts';

/** @summary The keys of the briefing. */
@customElement('bj-talk-help')
export class BjTalkHelp extends LitElement {
  static override styles = [
    dialogCss,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.6vh 3vh;
        margin: 0;
      }
      dd {
        margin: 0;
      }
      kbd {
        padding: 0 0.8vh;
        border: 1px solid var(--line);
        border-radius: 0.5vh;
        font: inherit;
      }
    `,
  ];

  @property() override lang: Lang = 'zh';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  async open(): Promise<void> {
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }

  protected override render() {
    const say = talkWords[this.lang];
    return html`<dialog aria-labelledby="title">
      <div class="head">
        <h2 id="title">${say.keysTitle}</h2>
        <button @click=${() => this.dialog.close()}>${say.close}</button>
      </div>
      <dl>
        ${keyWords.map(
          ({ keys, does }) =>
            html`<dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
              <dd>${does[this.lang]}</dd>`,
        )}
      </dl>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-talk-help': BjTalkHelp;
  }
}
