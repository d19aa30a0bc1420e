export const css = `
.ground{fill:var(--paper-2)}
.edge{fill:none;stroke:var(--ink);stroke-width:2}
.stems{fill:none;stroke:var(--ink-3);stroke-width:.7;opacity:.55}
.dot.inside{fill:var(--ink)}
.dot.outside{fill:var(--brick)}
.dot.planned{fill:var(--paper);stroke:var(--red);stroke-width:2.5}
.way{stroke:var(--ink-2);stroke-width:1.2;stroke-dasharray:3 3}
.left{fill:var(--paper);stroke:var(--ink-2);stroke-dasharray:2 2}
.plate{fill:var(--ink)}
text.on-plate{fill:var(--paper);font-weight:600}
text.promised{fill:var(--paper);stroke:var(--red);stroke-width:1.6px;paint-order:normal}
.scale{fill:none;stroke:var(--ink-2);stroke-width:1.2}
${[12, 16, 20, 40, 76, 132].map((size) => `.t${size}{font-size:${size}px}`).join('')}
`;
