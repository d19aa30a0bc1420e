export const css = `
.rail path{fill:none;stroke:var(--ink)}
.rail.before path{stroke:var(--brick)}
.rail.one path{stroke:var(--red)}
.rail.later path{stroke:var(--sky)}
.rail path.hollow{stroke:var(--paper)}
circle.station{fill:var(--paper);stroke:var(--ink)}
circle.station.before{stroke:var(--brick)}
circle.station.later{stroke:var(--sky)}
text.big.one{fill:var(--ink)}
text.added{fill:var(--red)}
text.later{fill:var(--sky)}
${[12, 13, 14, 15, 16, 18, 20, 26, 36].map((size) => `.t${size}{font-size:${size}px}`).join('')}
`;
