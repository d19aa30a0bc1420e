export const css = `
.sized{font-size:inherit}
.middle{paint-order:stroke;stroke:var(--paper-2);stroke-width:4px}
.paper{fill:var(--paper-2);stroke:var(--line)}
.rollers{stroke:var(--ink-2);stroke-width:8}
.ink{color:var(--ink);fill:currentColor}
.ink.one{color:var(--red)}
.ink.brick{color:var(--brick)}
.open{fill:var(--paper-2);stroke:currentColor;vector-effect:non-scaling-stroke}
.road{stroke:currentColor;stroke-width:6}
.trees{stroke:currentColor;stroke-width:3;stroke-linecap:round;stroke-dasharray:0 9}
.seals{stroke:currentColor;stroke-width:100;stroke-dasharray:100 12}
.glyph{fill:none;stroke:var(--paper);stroke-width:8}
`;
