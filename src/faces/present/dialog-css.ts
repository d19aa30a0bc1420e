import { css } from 'lit';

/** What the briefing's dialogs share: on the wall they are read from the last row too. */
export const dialogCss = css`
  :host {
    font: 2.5vh/1.5 var(--sans);
    color: var(--ink);
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(92vw, 130vh);
    block-size: fit-content;
    max-block-size: 92vh;
    padding: 2.5vh 3vh;
    border: 1px solid var(--line);
    background: var(--paper);
    color: inherit;
    font: inherit;
    overflow: auto;
  }
  dialog::backdrop {
    background: color-mix(in srgb, black 55%, transparent);
  }
  .head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 2vh;
    margin-block-end: 1.5vh;
  }
  h2,
  h3 {
    margin: 0;
    font: 600 3.5vh/1.3 var(--serif-text, serif);
  }
  h3 {
    font-size: 2.5vh;
  }
  button,
  .button {
    display: inline-block;
    padding: 0.6vh 1.4vh;
    border: 1px solid var(--line);
    border-radius: 0.6vh;
    font: inherit;
    color: var(--ink);
    background: var(--paper);
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    background: var(--paper-2);
  }
  input,
  textarea,
  select {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.8vh 1.2vh;
    border: 1px solid var(--ink-3);
    border-radius: 0.6vh;
    font: inherit;
    color: var(--ink);
    background: var(--paper);
  }
  :is(button, .button, input, textarea, select, summary, a):focus-visible {
    outline: 0.4vh solid var(--red);
    outline-offset: 0.2vh;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  p {
    margin: 0;
  }
`;
