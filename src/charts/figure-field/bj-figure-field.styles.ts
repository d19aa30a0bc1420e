export const css = `
.sized{font-size:inherit}
.numeral,text.one{font-family:var(--serif);font-weight:600;fill:var(--ink)}
text.one{fill:var(--red)}
text.red{fill:var(--red);font-weight:600}
.solid{stroke:none}
.solid.ink{fill:var(--ink-2)}.solid.red{fill:var(--red)}
.hollow{fill:none;stroke:var(--ink-2)}
.hollow.sky{stroke:var(--sky)}.hollow.green{stroke:var(--green)}.hollow.gold{stroke:var(--gold)}.hollow.brick{stroke:var(--brick)}
@media (forced-colors:active){.solid{fill:CanvasText}.hollow{fill:none;stroke:CanvasText}}
`;
