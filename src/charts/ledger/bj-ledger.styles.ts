export const css = `
.stroke{fill:none;stroke:var(--ink);stroke-width:.76;stroke-dasharray:${'.18 .82 '.repeat(9)}.18 1.82}
.rule{fill:none;stroke:var(--line);vector-effect:non-scaling-stroke}
@media (forced-colors:active){svg{fill:CanvasText}.stroke{stroke:CanvasText}}
`;
