import { css, html, nothing, unsafeCSS } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { tableCss } from '../../theme/table-css.ts';
import { plainTable } from '../../ui/data-table.ts';
import { controlCss } from './controls.ts';
import { pageAddress } from './facts.ts';
import { maySave } from './may-save.ts';
import { TakePart } from './take-part.ts';
import { articleHtml, articleOf, articleText } from './wechat.ts';
import { takeWords } from './words.ts';

/**
 * @summary What goes into a WeChat article: text, table and source to be pasted with their looks, the picture to be uploaded.
 */
@customElement('bj-take-article')
export class BjTakeArticle extends TakePart {
  static override styles = [
    unsafeCSS(controlCss + tableCss),
    css`
      /* As much of it as an article shows; neither class nor id within: it may be copied by hand. */
      article {
        box-sizing: border-box;
        max-block-size: 17rem;
        overflow: auto;
        padding: 0.75rem;
        border: 1px solid var(--line);
        background: var(--paper-2);
        font-size: 0.8125rem;
      }
      article > * {
        margin: 0 0 0.5rem;
      }
      h4 {
        font: 600 1rem/1.5 var(--sans);
      }
      h4 + p {
        padding: 1rem 0.5rem;
        border: 1px dashed var(--ink-3);
        color: var(--ink-2);
        text-align: center;
        overflow-wrap: anywhere;
      }
      table {
        inline-size: 100%;
      }
      table ~ p,
      p:nth-last-of-type(-n + 2) {
        color: var(--ink-2);
        font-size: 0.75rem;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @query('article') private readonly shown!: HTMLElement;

  private get article() {
    const { facts, choice, home } = this;
    return articleOf(facts, choice, pageAddress(facts, choice, home));
  }

  private async copy(): Promise<void> {
    const say = takeWords[this.lang];
    const { article } = this;
    try {
      const kinds = { 'text/html': articleHtml(article), 'text/plain': articleText(article) };
      const parts = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts) as Record<string, Blob>)]);
      this.said = say.copied;
    } catch {
      getSelection()?.selectAllChildren(this.shown);
      this.said = say.selected;
    }
  }

  protected override render() {
    const say = takeWords[this.lang];
    const { title, picture, finding, table, source, address } = this.article;
    return html`<article tabindex="0" aria-label=${say.code}>
        <h4>${title}</h4>
        <p>${picture}</p>
        <p>${finding}</p>
        ${table ? plainTable(table, () => null) : nothing}
        <p>${source}</p>
        <p>${address}</p>
      </article>
      <div class="copy">
        <button class="primary" @click=${() => void this.copy()}>${say.copy}</button>
        ${
          maySave()
            ? html`<button class="second" @click=${() => void this.saveFile('png2')}>${say.picture}</button>`
            : nothing
        }
        <p role="status">${this.said}</p>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-take-article': BjTakeArticle;
  }
}
