export const css = `
.asphalt{fill:var(--paper-2)}
.edge{fill:none;stroke:var(--ink-2);stroke-width:3}
.lane{stroke:var(--ink-3);stroke-width:3}
.tick{stroke:var(--ink-2);stroke-width:1.2}
.arrow{fill:none;stroke:var(--ink-2);stroke-width:5}
.head{fill:var(--ink-2)}
.span{fill:none;stroke:var(--ink-2);stroke-width:1.2;stroke-dasharray:4 4}
.gate line{stroke:var(--ink);stroke-width:2}
.gate.before line{stroke-dasharray:7 5}
.gate.one line{stroke:var(--red);stroke-width:4}
.gate.one .digits{fill:var(--red)}
.gate.one text{fill:var(--ink-2)}
${[12, 15, 18, 24, 30, 34, 36, 40, 88, 132].map((size) => `.t${size}{font-size:${size}px}`).join('')}
.gate.one text.digits{fill:var(--red)}
`;
