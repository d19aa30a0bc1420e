export const css = `
text{font-size:inherit}
.wide{stroke-width:max(4px,.16em)}
.hair,.edge,.rail,.hollow{fill:none;stroke:var(--ink-2)}
.edge{stroke:var(--ink);stroke-width:3}
.rail{stroke-width:8}
.hollow{stroke:var(--paper);stroke-width:5}
@media (forced-colors:active){path{stroke:CanvasText}.hollow{stroke:Canvas}}
`;
