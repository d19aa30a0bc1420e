import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { pageAddress } from './facts.ts';
import { kinds } from './files.ts';
import { maySave } from './may-save.ts';
import { TakePart } from './take-part.ts';
import { takeWords } from './words.ts';

/**
 * @summary The files of a chart in the view, language and theme that were chosen: the site's own, or made here.
 *
 * In a frame, where a download may do nothing without a word, it names the page that has them.
 */
@customElement('bj-take-files')
export class BjTakeFiles extends TakePart {
  static override styles = css`
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
      gap: 0 1.25rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    button {
      display: block;
      inline-size: 100%;
      min-block-size: 2.75rem;
      padding: 0;
      border: 0;
      border-block-end: 1px solid var(--line);
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      text-decoration: underline 1px var(--ink-3);
      text-underline-offset: 0.25em;
      white-space: nowrap;
      cursor: pointer;
    }
    button:hover {
      text-decoration-color: currentcolor;
    }
    :focus-visible {
      outline: 2px solid var(--red);
      outline-offset: 2px;
    }
    p {
      margin: 0.5rem 0 0;
      color: var(--ink-2);
      font-size: 0.8125rem;
    }
    [role='status'] {
      min-block-size: 1.7em;
      overflow-wrap: anywhere;
    }
    .address {
      color: var(--ink);
      overflow-wrap: anywhere;
      user-select: all;
    }
  `;

  private elsewhere(): TemplateResult {
    return html`<p>${takeWords[this.lang].framed}</p>
      <p class="address">${pageAddress(this.facts, this.choice, this.home)}</p>`;
  }

  protected override render() {
    const say = takeWords[this.lang];
    if (!maySave()) return this.elsewhere();
    return html`<ul>
        ${kinds.map(
          (kind) =>
            html`<li>
              <button data-kind=${kind} @click=${() => void this.saveFile(kind)}>${say.files[kind]}</button>
            </li>`,
        )}
      </ul>
      <p role="status">${this.said}</p>
      <p>${say.chosenAbout}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-take-files': BjTakeFiles;
  }
}
