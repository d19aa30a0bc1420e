import type { Frame } from '../../model/chart.ts';
import { interpolateKeyed } from '../shared/interpolate-keyed.ts';
import { mix, mixFields } from '../shared/mix.ts';
import { beds, squaresIn, tray } from './layout.ts';
import type { Lot, NurseryData, NurseryMarks, NurseryView, Scene } from './marks.ts';
import { head, word } from './words.ts';

export * from './marks.ts';

/** How strong the squares are where the report does not say how many there are to be. */
const batch = [1, 0.5, 0.24, 0.1];

/**
 * Seedlings in a tray, houses for them, and squares of ten thousand dots. What is out of sight waits where the view
 * before or after has it.
 */
export function geometry(data: NurseryData, { scene, known }: NurseryView, frame: Frame): NurseryMarks {
  const [industries, bases, clusters] = data.counts;
  const { heads, names, seedlings, silent } = data[frame.lang];
  const on = (...some: readonly Scene[]) => Number(some.includes(scene));
  const headOf = (of: Scene) => {
    const [before, digits, after, first = '', ...rest] = heads[of];
    return head(of, [before, digits, after, first, ...(known ? [silent] : []), ...rest], frame);
  };
  const stageOf = (of: Scene) => headOf(of).stage;
  const grown = tray(stageOf('industries'), industries, names, frame);
  const bed = beds(stageOf('bases'), bases, industries, frame);
  const two = squaresIn(stageOf('clusters'), clusters, [1, clusters]);
  const many = squaresIn(stageOf('scale'), batch.length, [2, batch.length]);
  const lot = (
    glyph: Lot['glyph'],
    look: string,
    opacity: number,
    { at, cell }: Pick<Lot, 'at' | 'cell'>,
  ) => ({
    key: glyph,
    glyph,
    look,
    opacity,
    at,
    cell,
  });
  const open = on('scale');
  const shown = on('clusters', 'scale');
  return {
    lots: [
      lot('house', 'done', on('bases'), bed.houses),
      lot('annex', 'planned', on('bases'), bed.houses),
      lot('seedling', 'planned', on('industries', 'bases'), on('industries') ? grown : bed.seedlings),
    ],
    plates: [{ key: 'plates', opacity: on('industries'), d: grown.plates }],
    squares: batch.map((strength, i) => {
      const [x = 0, y = 0] = (open ? many.at[i] : two.at[i]) ?? many.at[i]!;
      return {
        key: `square ${i}`,
        opacity: open ? strength : Number(shown && i < clusters),
        x,
        y,
        // They grow as they come.
        pitch: (open || i >= clusters ? many : two).pitch * (shown ? 1 : 0.5),
        frame: on('clusters'),
      };
    }),
    words: [
      ...headOf(scene).words,
      ...(on('industries') ? grown.words : []),
      ...(on('bases') ? [word(seedlings, ...bed.label, frame, 'middle')] : []),
    ],
  };
}

export function interpolate(from: NurseryMarks, to: NurseryMarks): (t: number) => NurseryMarks {
  const lots = interpolateKeyed(from.lots, to.lots, (a, b, t) => ({
    ...mixFields(a, b, t),
    at: b.at.map((value, i) => mix(a.at[i]!, value, t)),
  }));
  const squares = interpolateKeyed(from.squares, to.squares, mixFields);
  const plates = interpolateKeyed(from.plates, to.plates, mixFields);
  const words = interpolateKeyed(from.words, to.words, mixFields);
  return (t) => ({ lots: lots(t), squares: squares(t), plates: plates(t), words: words(t) });
}
