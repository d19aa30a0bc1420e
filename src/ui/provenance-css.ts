/**
 * CSS of a provenance entry, for the page of figures and for the dialog alike. On the page all numbers are ink; red is
 * left to the one that is looked at, in the dialog or led to by the address.
 */
export const provenanceCss = `
.entry h3{margin:0;font:600 1rem/1.5 var(--sans);text-wrap:balance}
.entry .value{margin:0;font:600 1.0625rem/1.4 var(--sans);color:var(--ink)}
.entry .value b{font:600 2rem/1.4 var(--serif);font-variant-numeric:lining-nums tabular-nums}
.entry p,.entry dl,.entry dd,.entry dt{margin:0;font-size:.8125rem;line-height:1.7;color:var(--ink-2)}
.entry .kind::before{content:'';display:inline-block;width:.625em;height:.625em;margin-inline-end:.4em;border:1.5px solid var(--ink-2);border-radius:50%}
.entry.done .kind::before{background:var(--ink-2)}
.entry.context .kind::before{border-style:dashed}
.entry blockquote{margin:.5rem 0;padding-inline-start:.75rem;border-inline-start:2px solid var(--line);font:1rem/1.7 var(--sans)}
.entry mark{background:none;color:inherit;font-weight:600;text-decoration:underline 2px var(--line);text-underline-offset:.2em}
dialog .entry mark,.entry:target mark{color:var(--red);text-decoration-color:currentcolor}
dialog .entry.done .value,.entry.done:target .value{color:var(--red)}
.entry .derived{border-inline-start:1px dashed var(--ink-2);padding-inline-start:.5rem;margin-block:.25rem}
.entry .corrected{color:var(--ink)}
.entry .related{margin-block:.5rem}
.entry .related div{display:grid;grid-template-columns:minmax(6em,max-content) 1fr;gap:.75rem}
.entry .related dd{color:var(--ink)}
.entry .related .note{display:block;color:var(--ink-2)}
.entry .later{margin-block:.5rem;font-size:.8125rem;line-height:1.7;color:var(--ink-2)}
.entry .later summary{cursor:pointer}
.entry .later p{font-size:inherit}
.entry .later b{color:var(--ink)}
.entry .cite{margin-block-start:.5rem;overflow-wrap:anywhere}
.entry cite{font-style:normal}
`;
