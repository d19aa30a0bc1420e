import { mapCss } from '../shared/project-draw.ts';

export const css = `${mapCss}
.ground{fill:var(--ink-2)}
.promised{fill:var(--paper);stroke:var(--green);stroke-width:1.5}
.seams{fill:none;stroke:var(--paper-2)}.promised .seams{stroke:var(--green);opacity:.5}
.lens{fill:none;stroke:var(--ink-2)}.glass{fill:var(--paper);stroke-width:1.5}
.scale{fill:none;stroke:var(--ink-2)}
`;
