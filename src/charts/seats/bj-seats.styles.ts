export const css = `
text{font-size:inherit}
path{vector-effect:non-scaling-stroke}
.planned{stroke-width:inherit}
.late{fill:var(--red)}
.city{fill:var(--ink-2)}
.board{fill:var(--paper-2);stroke:var(--ink-3)}
.board path{stroke-width:3}
.frame path{display:none}
.frame,.stream,.basin,.wall{fill:none;stroke:var(--ink-2)}
@media (forced-colors:active){path,rect{stroke:CanvasText!important}.board{fill:none}.done,.city{fill:CanvasText}.late{fill:Highlight}}
`;
