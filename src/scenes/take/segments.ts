import { html, type TemplateResult } from 'lit';

/** CSS of rows of buttons, for the dialog and its preview. */
export const segmentCss = `
.segments{display:flex;box-sizing:border-box;flex-wrap:wrap;gap:1px;padding:1px;background:var(--line);inline-size:fit-content;max-inline-size:100%}
.segments button{flex:1 1 auto;min-block-size:2.25rem;padding:0 .75rem;border:0;background:var(--paper);color:var(--ink-2);font:.8125rem/1.4 var(--sans);white-space:nowrap;cursor:pointer}
.segments button:hover{color:var(--ink)}
.segments [aria-pressed='true']{background:var(--ink);color:var(--paper)}
.segments [aria-pressed='true']:hover{color:var(--paper)}
.segments button:focus-visible{outline:2px solid var(--red);outline-offset:-3px}
@media (max-width:30rem){.segments button{padding:0 .35rem}}
@media (pointer:coarse){.segments button{min-block-size:2.75rem}}
@media (forced-colors:active){.segments [aria-pressed='true']{forced-color-adjust:none;background:Highlight;color:HighlightText}}
`;

export interface Segments<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly name: (value: T) => string;
  readonly pick: (value: T) => void;
  readonly className?: string;
}

/** A row of buttons of which one is pressed. */
export function segments<T extends string>(options: Segments<T>): TemplateResult {
  const { label, values, chosen, name, pick, className = '' } = options;
  return html`<div class="segments ${className}" role="group" aria-label=${label}>
    ${values.map(
      (value) =>
        html`<button aria-pressed=${value === chosen ? 'true' : 'false'} @click=${() => pick(value)}>
          ${name(value)}
        </button>`,
    )}
  </div>`;
}
