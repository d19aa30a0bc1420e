export const css = `
path{fill:none;stroke:var(--ink-2);stroke-width:.09}
.ground,.past{stroke:var(--brick);stroke-width:.4}
.past{stroke-width:1;stroke-dasharray:2}
.more{stroke:var(--sky);stroke-width:1.3}
@media (forced-colors:active){path{stroke:CanvasText!important}.done{fill:CanvasText}}
`;
