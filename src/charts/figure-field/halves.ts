import { max, sum } from 'd3-array';
import { clamp } from '../../lib/clamp.ts';
import type { Frame } from '../../model/chart.ts';
import { boldWidth, edge, fullness, label, numeralWidth, said, textSize, words, wrap } from './labels.ts';
import { cell, fitGrid } from './layout.ts';
import type { FieldData, Picture } from './marks.ts';

/** What is done and what is promised, apart: side by side or one over the other, whichever lets the circles be larger. */
export function halves(data: FieldData, frame: Frame): Picture {
  const { size, lang } = frame;
  const text = textSize(size) + 1;
  const numeral = clamp(Math.min(size.width, size.height) * 0.17, 44, 150);
  const done = data.figures.filter((each) => each.done).length;
  const counts = [done, data.figures.length - done];
  const blocks = [beside, stacked]
    .map((arrange) => arrange(counts, frame, numeral, text))
    .reduce((a, b) => (b.pitch > a.pitch * 1.03 ? b : a));
  const { pitch, columns, origins } = blocks;
  const inset = pitch * (0.5 - fullness);
  return {
    place: (i) => {
      const block = i < done ? 0 : 1;
      return { ...cell(i - block * done, columns[block]!, pitch, origins[block]!), radius: pitch * fullness };
    },
    labels: counts.flatMap((count, i) => {
      const { x, y } = origins[i]!;
      const { foot, names } = blocks.heads[i]!;
      return [
        label(`count-${i}`, said(count, lang), { x: x + inset, y: y + foot, size: numeral, kind: 'numeral' }),
        ...names.map((name, row) =>
          label(`name-${i}-${row}`, name.text, { x: x + name.x, y: y + name.y, size: text, kind: 'strong' }),
        ),
      ];
    }),
  };
}

/** `origins` are the blocks' top left corners; a head's places count from there. */
interface Blocks {
  readonly pitch: number;
  readonly columns: readonly number[];
  readonly origins: ReadonlyArray<{ readonly x: number; readonly y: number }>;
  readonly heads: ReadonlyArray<{
    readonly foot: number;
    readonly names: ReadonlyArray<{ readonly text: string; readonly x: number; readonly y: number }>;
  }>;
}

type Arrange = (counts: readonly number[], frame: Frame, numeral: number, text: number) => Blocks;

const beside: Arrange = (counts, { size, lang, measure }, numeral, text) => {
  const gutter = numeral * 0.45;
  const names = [words.done[lang], words.target[lang]];
  const bold = (line: string) => boldWidth(line, text, measure);
  // The words' lines depend on the blocks' widths, these on the height the lines leave: two lines are kept free.
  const head = numeral * 0.95 + text * 3.1;
  const { pitch, columns, rows } = fitGrid(
    counts,
    size.width - 2 * edge - gutter,
    size.height - 2 * edge - head,
  );
  const lines = names.map((name, i) => wrap(name, columns[i]! * pitch, bold));
  const under = max(lines, (each) => each.length)! * text * 1.3 + text * 0.5;
  const x = (size.width - gutter - sum(columns) * pitch) / 2;
  const y = (size.height - numeral * 0.95 - under - rows * pitch) / 2 + numeral * 0.95 + under;
  const fits =
    lines.every((each, i) => max(each, bold)! <= columns[i]! * pitch) &&
    max(lines, (each) => each.length)! <= 2;
  return {
    pitch: fits ? pitch : 0,
    columns,
    origins: [
      { x, y },
      { x: x + columns[0]! * pitch + gutter, y },
    ],
    heads: lines.map((each) => ({
      foot: -under - numeral * 0.22,
      names: each.map((name, row) => ({
        text: name,
        x: pitch * (0.5 - fullness),
        y: -under + text * (0.8 + 1.3 * row),
      })),
    })),
  };
};

const stacked: Arrange = (counts, { size, lang, measure }, numeral, text) => {
  const head = numeral * 1.1;
  // Stacked blocks share their columns: the same search as for rows, turned by a quarter.
  const {
    pitch,
    columns: rows,
    rows: across,
  } = fitGrid(counts, size.height - 2 * edge - 2 * head - text, size.width - 2 * edge);
  const x = (size.width - across * pitch) / 2;
  const y = (size.height - 2 * head - text - sum(rows) * pitch) / 2 + head;
  return {
    pitch,
    columns: [across, across],
    origins: [
      { x, y },
      { x, y: y + rows[0]! * pitch + head + text },
    ],
    heads: [words.done[lang], words.target[lang]].map((name, i) => ({
      foot: -numeral * 0.22,
      names: [
        {
          text: name,
          x: pitch * (0.5 - fullness) + numeralWidth(String(counts[i]), numeral, measure) + text * 0.6,
          y: -numeral * 0.22,
        },
      ],
    })),
  };
};
