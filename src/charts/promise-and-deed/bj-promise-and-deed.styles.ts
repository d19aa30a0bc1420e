export const css = `
.planned path:not(.blur){vector-effect:non-scaling-stroke}
.faint{opacity:.35}
.blur{stroke-width:.9;opacity:.14}.core{stroke-width:.5;opacity:.34}.arc{opacity:.7}.name{fill:var(--ink)}
.planned .faint{opacity:.4}
.tear{fill:none;stroke:var(--ink-3)}
.done{fill:var(--ink)}.planned{stroke:var(--ink)}
.one{stroke:none}
@media (forced-colors:active){.done{fill:CanvasText}.planned,.tear{stroke:CanvasText}g.one{fill:Highlight}}
`;
