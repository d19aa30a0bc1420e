export const css = `
text{font-size:inherit}
.coat{stroke-dasharray:.34 .66;stroke-dashoffset:-.33}
.stone{fill:var(--brick);stroke:var(--brick)}
.shade{fill:var(--ink);stroke:var(--ink)}
.red{fill:var(--red);stroke:var(--red)}
.rim{fill:none;stroke:var(--paper)}
.mesh{fill:none;stroke:var(--paper);stroke-width:.7;stroke-opacity:.4}
.pointer{stroke:var(--ink-2)}
.on{fill:var(--paper);stroke:var(--brick);stroke-width:3px;paint-order:stroke}
@media (forced-colors:active){.on{fill:CanvasText;stroke:Canvas}}
`;
