export const css = `
text{font-size:inherit}
.red .digits{fill:var(--red)}
.wide{stroke-width:.16em}
.hair{fill:none;stroke:var(--ink-2);stroke-width:1}
.edge{fill:none;stroke:var(--ink);stroke-width:3;stroke-linejoin:round}
.rail{fill:none;stroke:var(--ink-2);stroke-width:8}
.hollow{fill:none;stroke:var(--paper);stroke-width:5}
@media (forced-colors:active){.hair,.edge,.rail{stroke:CanvasText}.hollow{stroke:Canvas}.done{fill:CanvasText}}
`;
