export const css = `
.made,.stock{fill:var(--ink-2);stroke:var(--ink-2);stroke-width:1.3;stroke-dasharray:4 3}
.stock{fill:var(--green)}
.made path{vector-effect:non-scaling-stroke}
.lane{stroke:var(--line);stroke-dasharray:none}
.glass{fill:var(--paper);stroke:none}
.unit{font-family:var(--sans);font-weight:400}
`;
