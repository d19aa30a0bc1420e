import { css, unsafeCSS } from 'lit';
import { tableCss } from '../../theme/table-css.ts';
import { forcedCss, tokensCss } from '../../theme/tokens.ts';

/** The tokens, each to be set by the host page as a property of the same name with `bj-` before it. */
const tokens = (tokensCss('auto', '.frame') + forcedCss('.frame')).replace(
  /--(?!move|quick)([\w-]+):([^;}]+)/g,
  '--$1:var(--bj-$1,$2)',
);

/**
 * A page's `* {… !important}` reaches a host element and all it inherits: `all` takes that back, but for direction and
 * generated content. Sizes are pixels: the root's font size is the page's affair.
 */
export const framedChartStyles = [
  unsafeCSS(tokens + tableCss),
  css`
    :host {
      all: initial !important;
      display: block !important;
      direction: ltr !important;
      unicode-bidi: isolate !important;
    }
    :host([hidden]) {
      display: none !important;
    }
    :host::before,
    :host::after {
      content: none !important;
    }
    .frame {
      margin: 0;
      padding: 16px;
      background: var(--bj-ground, var(--paper));
      color: var(--ink);
      font: 14px/1.7 var(--sans);
      line-break: strict;
      text-autospace: normal;
      text-spacing-trim: normal;
      overflow-wrap: anywhere;
      font-variant-numeric: lining-nums tabular-nums;
    }
    .frame[data-theme='transparent'] {
      background: var(--bj-ground, transparent);
    }
    .title {
      margin: 0 0 8px;
      font: 600 18px/1.4 var(--serif);
      text-wrap: balance;
    }
    .picture {
      position: relative;
      overflow: hidden;
    }
    .picture > :not(slot) {
      position: absolute;
      inset: 0;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      margin-block-start: 8px;
      padding-block-start: 8px;
      border-block-start: 1px solid var(--line);
      color: var(--ink-2);
      font-size: 12px;
    }
    .foot p {
      margin: 0;
    }
    .source {
      flex: 1 1 320px;
    }
    a,
    summary {
      color: inherit;
      text-decoration: underline 1px;
      text-underline-offset: 0.25em;
    }
    a:hover,
    summary:hover {
      color: var(--ink);
    }
    summary {
      min-block-size: 24px;
      cursor: pointer;
    }
    details[open] {
      flex-basis: 100%;
    }
    :focus-visible {
      outline: 2px solid var(--red);
      outline-offset: 2px;
    }
    .note {
      margin: 0 0 8px;
      padding-inline-start: 8px;
      border-inline-start: 2px solid var(--red);
      color: var(--ink-2);
      font-size: 12px;
    }
    table {
      color: var(--ink);
      font-size: 13px;
      line-height: 1.6;
    }
  `,
];
