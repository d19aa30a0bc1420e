export const css = `
.sized{font-size:inherit}
.year{fill:var(--ink);font-family:var(--serif);font-weight:600}
.value,text.one{font-family:var(--serif);font-weight:600;fill:var(--brick)}
text.one{fill:var(--red)}
.wall{fill:var(--sky);fill-opacity:.05}.floor{fill:var(--sky);fill-opacity:.1}
.front,.back{fill:none;vector-effect:non-scaling-stroke}
.front{stroke:var(--ink-2);stroke-width:1}.back{stroke:var(--ink-3);stroke-width:.6}
.grain{fill:none;stroke:var(--brick);stroke-linecap:round}
@media (forced-colors:active){.grain,.front,.back{stroke:CanvasText}.wall,.floor{fill:none}}
`;
