import { css, unsafeCSS } from 'lit';
import { codeCss, controlCss } from './controls.ts';
import { segmentCss } from './segments.ts';

export const takeStyles = [
  unsafeCSS(segmentCss + controlCss + codeCss),
  css`
    dialog {
      box-sizing: border-box;
      inline-size: min(76rem, 96%);
      max-inline-size: none;
      block-size: min(56rem, 94svh);
      max-block-size: none;
      padding: 0;
      border: 1px solid var(--line);
      background: var(--paper);
      color: var(--ink);
      font: 0.875rem/1.7 var(--sans);
      line-break: strict;
      text-autospace: normal;
      text-spacing-trim: normal;
      overflow: hidden;
    }
    dialog[open] {
      display: grid;
      grid-template-rows: auto minmax(0, 1fr);
    }
    dialog::backdrop {
      background: color-mix(in srgb, black 45%, transparent);
    }
    .head {
      display: flex;
      align-items: center;
      gap: 1rem;
      padding: 0.25rem 0.75rem 0.25rem 1.5rem;
      border-block-end: 1px solid var(--line);
    }
    h2 {
      margin: 0;
      color: var(--ink-2);
      font: 0.8125rem/1.5 var(--sans);
      white-space: nowrap;
    }
    .name {
      flex: 1;
      margin: 0;
      overflow: hidden;
      font: 600 1.125rem/1.5 var(--serif-text, serif);
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .name:lang(en) {
      font-family: var(--serif);
    }
    h3 {
      margin: 0 0 0.5rem;
      font: 600 0.875rem/1.5 var(--sans);
    }
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 27rem;
      min-block-size: 0;
    }
    .side {
      overflow: auto;
      overscroll-behavior: contain;
      padding: 1.25rem 1.5rem 2rem;
    }
    .take {
      border-inline-start: 1px solid var(--line);
    }
    section + section {
      margin-block-start: 1.75rem;
      padding-block-start: 1.25rem;
      border-block-start: 1px solid var(--line);
    }
    .targets {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      inline-size: 100%;
    }
    .targets button {
      padding-inline: 0.25rem;
    }
    .about {
      min-block-size: 3.4em;
      margin: 0.5rem 0;
      color: var(--ink-2);
      font-size: 0.8125rem;
    }
    textarea {
      box-sizing: border-box;
      display: block;
      inline-size: 100%;
      block-size: 8.5rem;
      border: 1px solid var(--line);
      resize: vertical;
    }
    .close {
      align-self: center;
      min-block-size: 2.75rem;
      padding-inline: 0.75rem;
      border: 0;
      background: none;
      color: var(--ink-2);
      font: inherit;
      cursor: pointer;
    }
    .close:hover {
      color: var(--ink);
    }
    dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 0.75rem 1rem;
      align-items: baseline;
      margin: 0;
    }
    dt {
      color: var(--ink-2);
      font-size: 0.8125rem;
    }
    dd {
      margin: 0;
    }
    dd p {
      margin: 0.35rem 0 0;
      color: var(--ink-2);
      font-size: 0.8125rem;
      line-height: 1.6;
    }
    .finding {
      color: var(--ink);
    }
    .turn {
      display: flex;
      align-items: center;
      gap: 0.75rem;
      font-size: 0.8125rem;
      font-variant-numeric: lining-nums tabular-nums;
    }
    .turn button {
      inline-size: 2.75rem;
      min-block-size: 2.25rem;
      border: 1px solid var(--line);
      background: none;
      color: var(--ink);
      font: inherit;
      cursor: pointer;
    }
    .turn button:disabled {
      opacity: 0.4;
      cursor: default;
    }
    @media (max-width: 60rem) {
      .sides {
        display: flex;
        flex-direction: column;
        overflow: auto;
      }
      .side {
        overflow: visible;
      }
      .take {
        border: 0;
      }
      .look {
        order: 1;
        border-block-start: 1px solid var(--line);
      }
    }
    @media (max-width: 40rem) {
      dialog {
        inline-size: 100%;
        block-size: 94svh;
        margin: auto 0 0;
        border-inline: 0;
        border-block-end: 0;
      }
      .head {
        padding-inline-start: 1.25rem;
        flex-wrap: wrap;
        gap: 0 1rem;
        padding-block-end: 0.75rem;
      }
      h2 {
        flex: 1;
      }
      .name {
        order: 1;
        flex: 1 0 100%;
        white-space: normal;
      }
      .side {
        padding: 1rem 1.25rem 1.5rem;
      }
      .look {
        padding-inline: 0;
      }
      dl {
        grid-template-columns: minmax(0, 1fr);
        gap: 0.25rem;
      }
      dd {
        margin-block-end: 0.75rem;
      }
      .segments {
        inline-size: 100%;
      }
    }
  `,
];
