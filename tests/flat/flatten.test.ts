import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { deviceFonts, flattenSvg } from '../../src/flat/flatten.ts';
import { loadStory } from '../../src/build/story.ts';
import { flatStill } from '../../src/build/stills.ts';
import { registry } from '../../src/charts/registry.ts';
import { colours } from '../../src/theme/tokens.ts';

const dataset = loadDataset();
/** The views that the story shows of each chart. */
const told = new Map<string, string[]>();
for (const part of (await loadStory({ dataset, lang: 'zh', href: String })).parts)
  for (const { chart, steps } of part.chapters.flatMap((chapter) => chapter.scenes))
    if (chart) told.set(chart, [...(told.get(chart) ?? []), ...steps.map(({ view }) => view)]);
const flat = (content: string, css = '', scheme: 'light' | 'dark' = 'light') =>
  flattenSvg(`<svg width="100" height="100" viewBox="0 0 100 100">${content}</svg>`, {
    css,
    scheme,
    fonts: { serif: 'Serif', sans: 'Sans' },
  });

describe('a flat SVG', () => {
  it('says in attributes what classes said, the stronger rule winning', () => {
    const drawn = flat(
      '<g class="a"><path class="one b" d="M0 0"/></g>',
      '.a .b{fill:var(--gold)}path{fill:none}',
    );
    expect(drawn).toContain(`<path d="M0 0" fill="${colours.light.gold}"/>`);
    expect(flat('<path class="b" d="M0 0"/>', '.a .b{stroke:red}:is(.a,.c) path{stroke:red}')).not.toContain(
      'stroke',
    );
    expect(flat('<path class="b" d="M0 0"/>', 'path:not(.a){stroke:red}')).toContain('stroke="red"');
  });

  it('chooses and mixes colours by scheme', () => {
    const css =
      'svg{--x:red}@supports (color:light-dark(red,red)){svg{--x:light-dark(color-mix(in srgb,var(--sky) 50%,var(--ink)),blue)}}.x{fill:var(--x)}';
    expect(flat('<rect class="x"/>', css)).toMatch(/fill="rgb\(\d+, \d+, \d+\)"/);
    expect(flat('<rect class="x"/>', css, 'dark')).toContain('fill="blue"');
  });

  it('gives lengths in pixels of their own text, and leaves inherited ones to the parent', () => {
    const drawn = flat(
      '<g font-size="50"><text class="w" font-size="9">a<tspan font-size="42%">b</tspan></text></g>',
      '.w{font-size:inherit;stroke-width:max(4px,.16em)}',
    );
    expect(drawn).toContain('stroke-width="8">a');
    expect(drawn).toContain('<tspan font-size="21">');
  });

  it('keeps strokes from being scaled, also where the directions scale differently', () => {
    const css = '.k{vector-effect:non-scaling-stroke;stroke-width:2;stroke-dasharray:4}';
    const drawn = flat('<g transform="scale(4)"><path class="k" d="M0 0H5"/></g>', css);
    expect(drawn).toContain('stroke-width="0.5"');
    expect(drawn).toContain('stroke-dasharray="1"');
    const uneven = flat('<g transform="scale(4 2)"><path class="k" d="M1 1V5"/></g>', css);
    expect(uneven).toContain('d="M4 2L4 10"');
    expect(uneven).toContain('transform="matrix(0.25 0 0 0.5 0 0)"');
    expect(uneven).toContain('stroke-width="2"');
  });

  it('gives dashes in units of the path where they were shares of its length', () => {
    const drawn = flat('<path pathLength="10" stroke-dasharray=".5 .5" d="M0 0H200"/>');
    expect(drawn).toContain('stroke-dasharray="10 10"');
    expect(drawn).not.toContain('pathLength');
  });

  it('stops the build at CSS that it does not know', () => {
    expect(() => flat('<path d="M0 0"/>', 'path:hover{fill:red}')).toThrow('path:hover');
    expect(() => flat('<path d="M0 0"/>', 'path{fill:var(--nothing)}')).toThrow('--nothing');
  });

  for (const [id, entry] of Object.entries(registry)) {
    it(`of ${id} needs no stylesheet, in every view, in both schemes and languages`, async () => {
      const { definition } = await entry.definition();
      for (const [index, view] of [...new Set([...definition.views, ...(told.get(id) ?? [])])].entries()) {
        const [lang, scheme] = index % 2 === 0 ? (['zh', 'light'] as const) : (['en', 'dark'] as const);
        const options = {
          view,
          lang,
          scheme,
          width: 640,
          height: 480,
          fonts: deviceFonts(lang),
        };
        const svg = flatStill(definition, dataset, options);
        const left = /<style|\b(class|id|style|pathLength|vector-effect)=|var\(|NaN|undefined/.exec(svg);
        expect(left?.[0], view).toBeUndefined();
        expect(svg.match(/="[^"]*[<>][^"]*"/)).toBeNull();
      }
    });
  }
});
