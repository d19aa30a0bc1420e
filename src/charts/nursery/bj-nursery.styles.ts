export const css = `
text{font-size:inherit}
.thing,.frame{vector-effect:non-scaling-stroke;stroke-linejoin:round;fill-rule:evenodd}
.frame,.plate{fill:none;stroke:var(--ink-3)}
.dots{fill:var(--ink-2)}
.gaps{stroke:var(--paper);stroke-width:.42}
@media (forced-colors:active){.thing,.frame,.plate{stroke:CanvasText}.done,.dots{fill:CanvasText}.gaps{stroke:Canvas}}
`;
