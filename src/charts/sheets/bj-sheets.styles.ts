export const css = `
.sized{font-size:inherit}
.unit{font-family:var(--sans);font-weight:400}
.sheet{fill:var(--paper);stroke:var(--ink-2);stroke-width:1.5;stroke-linejoin:round}
.rules{stroke:var(--ink-2)}
`;
