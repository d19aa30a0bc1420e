import { css, unsafeCSS } from 'lit';

/** The policy forbids inline styles: every column and row has its class. */
const grid = Array.from(
  { length: 8 },
  (_, i) => `.col-${i}{grid-column:${i + 1}}.row-${i}{grid-row:${i + 1}}`,
).join('');

export const chooserStyles = [
  unsafeCSS(grid),
  css`
    dialog {
      box-sizing: border-box;
      width: min(27rem, 100vw);
      max-height: 92svh;
      padding: 1rem 1.25rem 1.25rem;
      border: 1px solid var(--line);
      background: var(--paper);
      color: var(--ink);
      font: 0.875rem/1.7 var(--sans);
      overflow: auto;
      overscroll-behavior: contain;
    }
    dialog::backdrop {
      background: color-mix(in srgb, black 40%, transparent);
    }
    .head {
      display: flex;
      align-items: center;
      justify-content: space-between;
    }
    h2 {
      margin: 0;
      font: 600 1.25rem/1.5 var(--sans);
    }
    p {
      margin: 0 0 0.75rem;
      color: var(--ink-2);
      font-size: 0.8125rem;
    }
    .tiles {
      display: grid;
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: 4px;
      margin: 0 0 1rem;
      padding: 0;
      list-style: none;
    }
    button {
      min-block-size: 2.75rem;
      padding-inline: 0.75rem;
      border: 1px solid var(--ink-3);
      background: none;
      color: var(--ink);
      font: inherit;
      cursor: pointer;
    }
    .tiles button {
      inline-size: 100%;
      block-size: 3rem;
      padding: 0;
      border-color: transparent;
      background: var(--paper-2);
      line-height: 1.2;
    }
    :lang(en) .tiles button {
      font-size: 0.6875rem;
    }
    button:hover {
      border-color: var(--ink);
    }
    .tiles [aria-pressed='true'] {
      background: var(--ink);
      color: var(--paper);
      font-weight: 600;
    }
    .close {
      margin-inline-end: -0.75rem;
      border: 0;
      color: var(--ink-2);
    }
    .ways {
      display: flex;
      gap: 0.5rem;
      margin-block-end: 0.5rem;
    }
    :focus-visible {
      outline: 2px solid var(--red);
      outline-offset: 2px;
    }
    .said {
      min-block-size: 2.75rem;
      margin: 0;
      color: var(--ink);
    }
    @media (max-width: 40rem) {
      dialog {
        max-width: 100vw;
        margin: auto 0 0;
        border-inline: 0;
        border-block-end: 0;
      }
    }
    @media (forced-colors: active) {
      .tiles [aria-pressed='true'] {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
      }
    }
  `,
];
