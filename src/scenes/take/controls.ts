/** CSS of buttons, for the dialog and its parts. */
export const controlCss = `
.copy{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem;margin-block-start:.5rem}
.copy p{flex:1 1 8rem;margin:0;color:var(--ink-2);font-size:.8125rem;line-height:1.5;overflow-wrap:anywhere}
:is(.primary,.second){min-inline-size:6rem;min-block-size:2.75rem;padding:0 1.25rem;border:1px solid var(--ink);background:var(--ink);color:var(--paper);font:600 .875rem/1 var(--sans);cursor:pointer}
.second{background:none;color:var(--ink)}
:focus-visible{outline:2px solid var(--red);outline-offset:2px}
`;

/** CSS of a text to paste, in the dialog and on a chart's own page. */
export const codeCss = `
.code{padding:.75rem;background:var(--paper-2);color:var(--ink);font:.75rem/1.6 ui-monospace,Menlo,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
`;
