export const css = `
path{fill:none;stroke-linecap:round;stroke-linejoin:round}
.ahead{stroke:var(--ink-2)}
.hollow{stroke:var(--paper)}
path.done{fill:var(--ink-2);stroke:var(--ink-2)}
.later{fill:var(--red)}
.rule{stroke:var(--ink-3)}
.lane{stroke:var(--paper-2);stroke-linecap:butt}
@media (forced-colors:active){.ahead,.rule{stroke:CanvasText}.hollow{stroke:Canvas}path.done{fill:CanvasText}.later{fill:Highlight}}
`;
