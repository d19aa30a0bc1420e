import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { formatFigure } from '../../src/model/format.ts';

/**
 * Every figure as it is read aloud in both languages, in the file's order. `UPDATE_GOLDENS=1` writes it anew; a change
 * of a line is reviewed like a change of a picture.
 */
const file = join(import.meta.dirname, 'said.txt');

it('every figure is said as reviewed', () => {
  const said = [...loadDataset().figures.values()]
    .map(
      (figure) =>
        `${figure.id} · ${figure.label.zh}：${formatFigure(figure, 'zh')} · ${figure.label.en}: ${formatFigure(figure, 'en')}\n`,
    )
    .join('');
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(file, said);
  expect(said).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
});
