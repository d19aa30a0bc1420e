export const css = `
text{font-size:inherit}
path{fill:none;stroke:var(--ink-2)}
.rest,.past,.open{stroke:var(--ink-3)}
.p0:is(.full,.gone){stroke:var(--red)}
@media (forced-colors:active){path{stroke:CanvasText!important}}
`;
