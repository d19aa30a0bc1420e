export const css = `
.sized{font-size:inherit}
text.one{font-family:var(--serif);font-weight:600;fill:var(--red)}
.unit{font-family:var(--sans)}
.days{fill:none;stroke-dasharray:.46 .54;stroke-dashoffset:-.27}
.good{stroke:var(--sky)}.other,.past{stroke:var(--brick)}.days.red{stroke:var(--red)}
.days.derived{stroke:var(--brick)}
.guide{fill:none;stroke:var(--ink-2);stroke-width:1.5;stroke-dasharray:3 3}
`;
