export const css = `
.sized{font-size:inherit}
text.one{font-family:var(--serif);font-weight:600;fill:var(--red)}
.unit{font-family:var(--sans)}
.land{fill:var(--paper-2);stroke:var(--ink-3);stroke-width:1;stroke-linejoin:round}
.ribbon{fill:none;stroke:var(--green);stroke-linejoin:round}
.ribbon.hollow{stroke:var(--paper)}
.notch{fill:none}.notch.cut{stroke:var(--paper-2)}
.swatch{stroke:var(--green);stroke-width:1.5}.swatch.solid{fill:var(--green)}.swatch.outlined{fill:var(--paper)}
.scale{fill:none;stroke:var(--ink-2)}
`;
