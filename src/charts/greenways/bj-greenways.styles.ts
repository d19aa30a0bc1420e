import { mapCss } from '../shared/project-draw.ts';

export const css = `${mapCss}.ribbon{fill:none;stroke:var(--green);stroke-linejoin:round}
.ribbon.hollow{stroke:var(--paper)}
.notch{fill:none}.notch.cut{stroke:var(--paper-2)}
.swatch{stroke:var(--green);stroke-width:1.5}.swatch.solid{fill:var(--green)}.swatch.outlined{fill:var(--paper)}
.way{fill:none;stroke:var(--red)}
.scale{fill:none;stroke:var(--ink-2)}
`;
