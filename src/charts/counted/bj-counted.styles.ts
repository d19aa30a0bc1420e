export const css = `
.sized{font-size:inherit}
.unit{font-family:var(--sans);font-weight:400}
.things{fill:none;fill-rule:evenodd;stroke:var(--ink-2);stroke-linejoin:round;stroke-linecap:round}
.things .done{stroke:inherit}
.late{fill:var(--red);stroke:var(--red)}
.frame{fill:none;stroke:var(--ink-2)}
`;
