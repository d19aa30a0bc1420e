/** Night is dark in both schemes, which no token is: where the browser can mix, it is mixed from tokens. */
export const css = `
svg{--deep:var(--sky);--dim:var(--ink-2);--pale:var(--gold)}
@supports (color:light-dark(red,red)){svg{
--deep:light-dark(color-mix(in srgb,var(--sky) 62%,var(--ink)),color-mix(in srgb,var(--sky) 9%,var(--paper)));
--dim:light-dark(color-mix(in srgb,var(--sky) 24%,var(--ink)),var(--paper));
--pale:light-dark(color-mix(in srgb,var(--gold) 45%,var(--paper)),var(--gold))}}
.dark{fill:var(--deep)}
.shade{fill:var(--dim)}
.moon{fill:var(--pale)}
.paper,.wall{fill:var(--paper)}
.far,.roof{fill:var(--paper-2)}
.line,.leaf,.pane,.count{fill:none}
.wall,.roof,.count{stroke:var(--ink-2)}
.line{stroke:var(--ink-3)}
.far,.pane{stroke:var(--line)}
.star{fill:none;stroke-width:3;stroke-dasharray:0 131 0 59 0 97}
.star,.round,.leaf{stroke-linecap:round}
.leaf{stroke:var(--green);stroke-width:1.5;stroke-dasharray:0 2.5}
.pane{stroke-width:6;stroke-dasharray:4 3}
.star,.lit{stroke:var(--pale)}
.red{stroke:var(--red)}
.unit{font-family:var(--sans);font-weight:400}
`;
