import type { Frame } from '../../model/chart.ts';
import type { MoneyData, MoneyMarks, PromiseView, Square } from './marks.ts';
import { label, stageOf } from './stage.ts';

/**
 * 2025's promises beside what 2024 did, squares of one scale on one ground. `offered`, the picture of what was offered in
 * 2024, comes to the left with the cell that stands on it; its other squares go with them, unseen.
 */
export function promised(
  { promises }: MoneyData,
  view: PromiseView,
  { size, lang, measure }: Frame,
  offered: MoneyMarks,
): MoneyMarks {
  const { beside, text, pad, room, field, base, axis } = stageOf(size);
  const { name, said, note, squares } = promises[view];
  const [first] = squares;
  const line = text * 1.3;
  const big = Math.min(text * 4, room / measure(said[lang], 1.12), size.height * 0.11);
  const words = text + line * first.lines[lang].length;
  const all = squares.reduce((sum, { slot }) => sum + slot, 0);
  const top = beside ? 0 : text * 4 + big;
  const scale = Math.min((field - pad * 4) / all, (base - words - top) / first.slot);
  const headX = beside ? pad + room / 2 : axis;
  const headY = ((beside ? base : base - first.slot * scale - words) + big - text) / 2;
  const labels = [
    label('2025-name', headX, headY - big * 0.9 - text * 0.4, name[lang], text, 'strong'),
    label(`${view}-said`, headX, headY, said[lang], big, 'big one'),
    label('2025-note', headX, headY + big * 0.25 + text, note[lang], text, ''),
  ];
  const marks: Square[] = [];
  let left = axis - (all * scale) / 2 - pad;
  for (const { id, cells, slot, rings, lines } of squares) {
    const middle = left + (slot * scale) / 2;
    const x = middle - axis;
    if (rings)
      marks.unshift({
        key: id,
        opacity: 1,
        x,
        cells,
        side: cells * scale,
        rings,
        red: 0,
        shade: 0,
        mesh: 0,
        fringe: 0,
      });
    else {
      const cell = offered.labels.at(-1)!;
      labels.push({ ...cell, x: Math.max(middle, measure(cell.text, text) / 2 + pad) });
      for (const square of offered.squares)
        marks.push({
          ...square,
          opacity: Number(square.mesh > 0 || square.cells === 1),
          x,
          side: square.cells * scale,
          red: 0,
          fringe: (square.fringe / offered.scale) * scale,
        });
    }
    lines[lang].forEach((each, row, rows) => {
      const y = base - slot * scale - text * 0.6 - (rows.length - 1 - row) * line;
      labels.push(label(id + row, middle, y, each, text, row ? 'strong' : ''));
    });
    left += slot * scale + pad;
  }
  return { ...offered, scale, squares: marks, inner: [], labels };
}
