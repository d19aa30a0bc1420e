/** Ink for what is there, blue pencil for what is planned. On dark paper the ink turns pale and blue, as on a blueprint. */
export const css = `
svg{--pen:var(--ink-2);--fine:var(--ink-3);--earth:var(--paper-2)}
@supports (color:light-dark(red,red)){svg{
--pen:light-dark(var(--ink-2),color-mix(in srgb,var(--sky) 38%,var(--ink-2)));
--fine:light-dark(var(--ink-3),color-mix(in srgb,var(--sky) 38%,var(--ink-3)));
--earth:light-dark(var(--paper-2),color-mix(in srgb,var(--sky) 11%,var(--paper)))}}
path{stroke-linejoin:round}
.earth{fill:var(--earth)}
.paper{fill:var(--paper)}
.cut,.wall{fill:var(--paper);stroke:var(--pen)}
.cut{stroke:var(--ink)}
.fine,.plan,.leader{fill:none;stroke:var(--fine)}
.plan{stroke:var(--pen)}
.lit{stroke:var(--sky)}
.figure,.dot{fill:var(--pen)}
.leader{stroke:var(--ink-2);stroke-width:1}
.end-dot{fill:var(--paper);stroke:var(--ink-2);stroke-width:1.2}
.dot.one{fill:var(--red)}
.sized{font-size:inherit}
text.sized.one{fill:var(--red)}
.unit{font-family:var(--sans);font-weight:400}
`;
