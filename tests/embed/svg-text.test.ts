import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { inLang } from '../../src/build/embed-data.ts';
import { registry } from '../../src/charts/registry.ts';
import { svg } from '../../src/faces/embed/svg-text.ts';
import type { AnyChart } from '../../src/model/chart.ts';
import type { Lang } from '../../src/model/types.ts';
import { frame } from '../helpers/frame.ts';

// As the embeds' bundle has it.
vi.mock('lit', () => import('../../src/faces/embed/svg-text.ts'));

/** Without the white space that only a template's reader needs. */
const squeezed = (markup: string) =>
  markup.replace(/>\s+</g, '><').replace(/\s+/g, ' ').replace(/ ?\/>/g, '/>').trim();

describe('svg as text', () => {
  it('gives an attribute a list as one value', () => {
    expect(String(svg`<path stroke-dasharray=${[1, 2]}/>`)).toBe('<path stroke-dasharray="1,2"/>');
  });

  it('quotes attributes, escapes values and leaves out nothing', () => {
    expect(
      String(svg`<text x=${1.5} class="a ${'b"'}">${'<&>'}${null}${undefined}${['c', svg`<b/>`]}</text>`),
    ).toBe('<text x="1.5" class="a b&quot;">&lt;&amp;&gt;c<b/></text>');
  });
});

describe('an embed draws from one language’s data, without lit, the very picture that was reviewed:', () => {
  const dataset = loadDataset();
  for (const id of Object.keys(registry) as Array<keyof typeof registry>)
    it(id, async () => {
      const definition: AnyChart = (await registry[id].definition()).definition;
      const folder = join(process.cwd(), 'tests/goldens', id);
      let compared = 0;
      for (const view of definition.views)
        for (const [lang, width] of [
          ['zh', 340],
          ['en', 640],
        ] as Array<[Lang, number]>) {
          const file = join(folder, `${view}.${lang}.${width}.svg`);
          if (!existsSync(file)) continue;
          const data = JSON.parse(JSON.stringify(inLang(definition.select(dataset), lang))) as unknown;
          const size = frame(width, definition.height(width), lang);
          const marks: unknown = definition.geometry(data, definition.parseView(view), size);
          const golden = readFileSync(file, 'utf8');
          const content = golden.slice(
            golden.indexOf('</style>') + '</style>'.length,
            golden.lastIndexOf('</svg>'),
          );
          expect(squeezed(String(definition.draw(marks, 'still'))), file).toBe(squeezed(content));
          compared++;
        }
      expect(compared).toBe(definition.views.length * 2);
    });
});
