export const css = `
path{fill:none;fill-rule:evenodd;stroke:var(--ink-2);stroke-linejoin:round;vector-effect:non-scaling-stroke}
.life{stroke:var(--ink);stroke-width:2}
.birth{fill:var(--ink)}
.around{stroke:var(--ink);stroke-width:2}
.done{fill:var(--ink-2);stroke:var(--ink-2)}
.late{fill:var(--red);stroke:var(--red)}
.wall{stroke:var(--ink-3)}
.faint{stroke:var(--ink-3);stroke-dasharray:2}
.self{fill:var(--paper);stroke:var(--ink);stroke-width:1.6}
.unit{font-family:var(--sans);font-weight:400}
.sized{font-size:inherit}
@media (forced-colors:active){path{stroke:CanvasText}.done{fill:CanvasText}.late{fill:Highlight;stroke:Highlight}}
`;
