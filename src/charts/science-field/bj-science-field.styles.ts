export const css = `
text{font-size:inherit}
.dot{fill:var(--sky)}
.dot.red{fill:var(--red)}
.ring{fill:none;stroke:var(--ink-3);stroke-width:1.3}
@media (forced-colors:active){.dot{fill:CanvasText}.ring{stroke:CanvasText}}
`;
