import { css } from 'lit';
import { dialogCss } from './dialog-css.ts';

export const builderCss = [
  dialogCss,
  css`
    :host {
      display: grid;
      gap: 1.5vh;
    }
    label {
      display: block;
    }
    .sides {
      display: grid;
      grid-template-columns: 3fr 2fr;
      gap: 3vh;
    }
    @media (max-aspect-ratio: 1/1) {
      .sides {
        grid-template-columns: 1fr;
      }
    }
    .order,
    .stock {
      max-block-size: 44vh;
      overflow: auto;
      border-block: 1px solid var(--line);
    }
    .hint {
      color: var(--ink-2);
    }
    .order > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) repeat(3, auto);
      gap: 0.6vh;
      align-items: baseline;
      padding: 0.6vh;
      border-block-end: 1px solid var(--line);
      cursor: grab;
    }
    .order > li:focus-visible {
      outline: 0.4vh solid var(--red);
      outline-offset: -0.4vh;
    }
    .name {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    details {
      grid-column: 1 / -1;
    }
    summary {
      color: var(--ink-2);
      cursor: pointer;
    }
    fieldset {
      border: 1px solid var(--line);
    }
    input[type='checkbox'] {
      inline-size: 2vh;
      block-size: 2vh;
      margin-inline-end: 1vh;
    }
    .stock button {
      inline-size: 100%;
      border: 0;
      text-align: start;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 1vh;
      align-items: baseline;
    }
    .show {
      color: var(--paper);
      background: var(--red);
      border-color: var(--red);
    }
    .show:hover {
      color: var(--red);
    }
    .address {
      flex: 1 1 30vh;
      inline-size: auto;
    }
    .button {
      position: relative;
    }
    input[type='file'] {
      position: absolute;
      inset: 0;
      opacity: 0;
    }
  `,
];
