import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { renderStill } from '../../src/build/render-svg.ts';
import { registry } from '../../src/charts/registry.ts';

/**
 * Every chart in every view as a file: the pictures that the gallery shows. `UPDATE_GOLDENS=1 npm run test:unit` writes
 * them anew; a picture that differs is kept beside its golden as `-changed.svg`.
 */
const dataset = loadDataset();
const folder = join(import.meta.dirname, '../goldens');
const update = process.env.UPDATE_GOLDENS === '1';

for (const [id, entry] of Object.entries(registry)) {
  const { definition } = await entry.definition();
  describe(`the pictures of ${id}`, () => {
    for (const view of definition.views) {
      for (const [lang, width] of [
        ['zh', 640],
        ['en', 640],
        ['zh', 340],
      ] as const) {
        const name = `${id}/${view}.${lang}.${width}.svg`;
        it(`${name} are as reviewed`, () => {
          const height = definition.height(width);
          const picture =
            `${renderStill(definition, dataset, { view, lang, width, height, scheme: 'auto' })}\n`.replaceAll(
              '><',
              '>\n<',
            );
          const golden = join(folder, name);
          const changed = golden.replace(/\.svg$/, '-changed.svg');
          if (update) {
            mkdirSync(dirname(golden), { recursive: true });
            writeFileSync(golden, picture);
          }
          const same = existsSync(golden) && readFileSync(golden, 'utf8') === picture;
          if (same) rmSync(changed, { force: true });
          else {
            mkdirSync(dirname(golden), { recursive: true });
            writeFileSync(changed, picture);
          }
          expect(same, `see ${changed}`).toBe(true);
        });
      }
    }
  });
}
