import { css } from 'lit';

/** Buttons side by side, joined into one rounded bar; how large they are is their element's to say. */
export const buttonBarCss = css`
  .buttons {
    display: flex;
    gap: 1px;
    border: 1px solid var(--line);
    border-radius: 2em;
    overflow: clip;
    background: var(--line);
  }
  button {
    border: 0;
    font: inherit;
    color: var(--ink);
    background: var(--paper);
    cursor: pointer;
  }
  button:hover,
  button[aria-pressed='true'] {
    background: var(--paper-2);
  }
  button:focus-visible {
    outline: 0.15em solid var(--red);
    outline-offset: -0.2em;
    border-radius: 2em;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
