export const css = `
.sized{font-size:inherit}
.paper-2{fill:var(--paper-2)}
.ink{fill:var(--ink)}
`;
