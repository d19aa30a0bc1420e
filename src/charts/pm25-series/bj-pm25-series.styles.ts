export const css = `
.grains{stroke-linecap:round;stroke:var(--brick)}
.one .grains{stroke:var(--red)}
.later .grains{stroke:var(--sky)}
.one .value{fill:var(--red);font:600 22px var(--serif)}
.one .year{fill:var(--ink);font-weight:600}
.limit{stroke:var(--ink);stroke-width:1;stroke-dasharray:5 4}
`;
