/** What every chart's SVG shares: type, the grammar of marks (solid, outlined, dashed), and the accents. */
export const chartCss = `
svg{display:block;font-family:var(--sans);fill:var(--ink);font-variant-numeric:lining-nums tabular-nums}
text{fill:var(--ink-2);font-size:13px}
.strong{fill:var(--ink);font-weight:600}
.big{font-family:var(--serif);font-weight:600;fill:var(--ink)}
.one{fill:var(--red)}
.small{font-size:12px}
.end{text-anchor:end}.middle{text-anchor:middle}
.axis{stroke:var(--line);fill:none}
.done{fill:var(--ink-2);stroke:none}
.planned{fill:none;stroke:var(--ink-2);stroke-width:1.5}
.derived{fill:none;stroke:var(--ink-2);stroke-dasharray:3 3}
.context{fill:var(--brick)}
.gold{fill:var(--gold)}.sky{fill:var(--sky)}.green{fill:var(--green)}.brick{fill:var(--brick)}
.halo{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
@media (forced-colors:active){text,.strong,.big{fill:CanvasText}.one{fill:Highlight}}
`;
