import { css } from 'lit';

export const speakerCss = css`
  :host {
    position: fixed;
    inset: 0;
    display: grid;
    grid-template:
      'bar bar' auto 'now notes' minmax(0, 3fr) 'next notes' minmax(0, 2fr) / minmax(0, 3fr)
      minmax(0, 2fr);
    gap: 0.75rem;
    padding: 0.75rem;
    font: 1rem/1.6 var(--sans);
    color: var(--ink);
    background: var(--paper-2);
  }
  .bar {
    grid-area: bar;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  .time {
    font: 600 2rem/1 var(--serif);
    font-variant-numeric: tabular-nums;
  }
  .late,
  .covered {
    color: var(--red);
    font-weight: 600;
  }
  button {
    padding: 0.35rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.4rem;
    font: inherit;
    color: var(--ink);
    background: var(--paper);
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    color: var(--paper);
    background: var(--red);
  }
  input {
    inline-size: 3.5rem;
    padding: 0.3rem 0.5rem;
    border: 1px solid var(--ink-3);
    font: inherit;
    color: var(--ink);
    background: var(--paper);
  }
  :is(button, input, a, .notes):focus-visible {
    outline: 2px solid var(--red);
    outline-offset: 2px;
  }
  .now {
    grid-area: now;
  }
  .next {
    grid-area: next;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75rem;
  }
  .notes {
    grid-area: notes;
    overflow: auto;
    padding: 1rem 1.25rem;
    background: var(--paper);
    font-size: 1.125rem;
  }
  h2 {
    margin: 1.25rem 0 0.25rem;
    font: 600 0.875rem/1.6 var(--sans);
    letter-spacing: 0.1em;
    color: var(--ink-2);
  }
  h2:first-child {
    margin-block-start: 0;
  }
  .said {
    font-size: 1.375rem;
    line-height: 1.7;
  }
  .shows {
    color: var(--ink-2);
    font-size: 1.125rem;
  }
  p {
    margin: 0;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .notes li {
    padding-block: 0.6rem;
    border-block-end: 1px solid var(--line);
  }
  .notes a {
    color: inherit;
    text-decoration: underline 1px var(--line);
    text-underline-offset: 0.25em;
  }
  .notes a:hover {
    text-decoration-color: currentcolor;
  }
  .notes li b {
    font: 600 1.25em/1.3 var(--serif);
    color: var(--red);
  }
  blockquote {
    margin: 0.2rem 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--line);
  }
  mark {
    color: inherit;
    background: color-mix(in srgb, var(--gold) 30%, transparent);
  }
  .where,
  .label {
    font-size: 0.875rem;
    color: var(--ink-2);
  }
  .asked {
    font-weight: 600;
  }
  .own {
    white-space: pre-line;
  }
  @media (max-width: 48em) {
    :host {
      grid-template: 'bar' auto 'now' minmax(0, 2fr) 'notes' minmax(0, 3fr) / minmax(0, 1fr);
    }
    .next {
      display: none;
    }
  }
`;
