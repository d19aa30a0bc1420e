export const css = `
text{font-size:inherit}
.open{stroke:var(--brick);stroke-dasharray:1.5 3.5}
.leap{stroke-width:2;stroke-dasharray:2 2 2 2 2 2 2 2 2 2 2 2 2 2 99}
circle.derived{fill:var(--paper)}
.on{fill:var(--paper)}
.up{writing-mode:vertical-rl}
`;
