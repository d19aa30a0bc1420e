export const css = `
.sized{font-size:inherit}
text.one{font-family:var(--serif);font-weight:600;fill:var(--red)}
.unit{font-family:var(--sans)}
.dots{fill:none;stroke-linecap:round;stroke:var(--green)}
.dots.ground{stroke:var(--paper)}
.dots.red{stroke:var(--red)}
`;
