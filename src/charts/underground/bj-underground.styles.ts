export const css = `
path{fill:none}
.earth{fill:var(--paper-2)}
.ground{stroke:var(--ink-2);stroke-width:1.2}
.house{fill:var(--paper);stroke:var(--ink-3);vector-effect:non-scaling-stroke;stroke-linejoin:round}
.pipe,.joint{stroke:var(--ink-2);stroke-linejoin:round}
.hollow{stroke:var(--paper);stroke-linejoin:round}
.metro{stroke:var(--ink)}
.stop{stroke:var(--paper);stroke-linecap:round}
.on{paint-order:stroke;stroke:var(--paper-2);stroke-width:5px}
.ruler,.rain{stroke:var(--ink-3)}
.rain{stroke-dasharray:4 3}
.puddle{fill:var(--paper);stroke:var(--sky);stroke-width:1.6;stroke-linejoin:round}
@media (forced-colors:active){path{stroke:CanvasText}.hollow,.stop,.on{stroke:Canvas}.earth,.puddle{fill:Canvas}}
`;
