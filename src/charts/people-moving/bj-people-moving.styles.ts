import { mapCss } from '../shared/project-draw.ts';

export const css = `${mapCss}
canvas{z-index:1;pointer-events:none}
.land{fill:none}.land,.lit,.aim{vector-effect:non-scaling-stroke}
.lit{fill:var(--paper-2);stroke:var(--ink-3)}
.aim{fill:none;stroke:var(--ink-2);stroke-dasharray:3 4}
.plain{paint-order:stroke;stroke:var(--paper);stroke-width:3px}
.dots{fill:none;stroke:var(--ink);stroke-linecap:round}.hollow{stroke:var(--paper)}
`;
