export const css = `
.rail{fill:none;stroke:var(--ink);stroke-linecap:butt;stroke-linejoin:round}
.tail{stroke:var(--red)}
.station{fill:var(--paper);stroke:var(--ink)}
.arc{fill:none;stroke:var(--ink-3);stroke-width:1;stroke-dasharray:3 4}
.city{fill:var(--ink-2);stroke:var(--paper);stroke-width:1.5}
.bracket{fill:none;stroke:var(--ink-2);stroke-width:1.2}
.bracket line{stroke-dasharray:4 4}
.scale{fill:none;stroke:var(--ink-2);stroke-width:1.2}
.beyond{stroke:var(--ink-2);stroke-width:1.2;stroke-dasharray:2 5}
${[12, 13, 14, 15, 19, 20, 28, 34, 44, 56, 88, 120].map((size) => `.t${size}{font-size:${size}px}`).join('')}
`;
