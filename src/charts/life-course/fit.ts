import type { Frame } from '../../model/chart.ts';
import type { LifeData } from './marks.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { scenes } from './scenes.ts';
import { bold, heroOf, noteOf, pick, sizesOf, wrap, type Staged } from './words.ts';

/** A block with the lines above it and the room both take. */
export interface Slot {
  readonly piece: Piece;
  readonly says: readonly string[];
  readonly width: number;
  /** Room left free before it. */
  readonly before: number;
}

/** The blocks of a promise side by side, `wide` pixels, and its name's lines, which may be wider. */
export interface Placed {
  readonly slots: readonly Slot[];
  readonly names: readonly string[];
  readonly wide: number;
  readonly width: number;
}

/**
 * How words are set, from ample to terse: numbers in one line or, `stacked`, in several; with notes; with units; with
 * all promises, with those of which something is told later, with the hero's alone. The next is tried where a unit has
 * fewer pixels than `below`.
 */
const manners = [
  { below: 99, stacked: false, noted: true, units: true, which: 'all' },
  { below: 99, stacked: true, noted: true, units: true, which: 'all' },
  { below: 5, stacked: true, noted: false, units: true, which: 'all' },
  { below: 1, stacked: true, noted: true, units: true, which: 'told' },
  { below: 1, stacked: true, noted: false, units: false, which: 'told' },
  { below: 1, stacked: true, noted: false, units: true, which: 'hero' },
] as const;

/** Fewer steps than this make no difference that shows. */
const steps = 12;

/** A scene's blocks between `top` and the line, as large as there is room for. */
export function fit(data: LifeData, view: Staged, frame: Frame, top: number, tall: number) {
  const { size, lang, measure } = frame;
  const { pad, small, row, left, right } = sizesOf(size);
  const ids = scenes[view.scene].lots;
  const hero = heroOf(data, view).id;
  const told = view.known && ids.some((id) => data.lots[id].late);

  const inManner = ({ stacked, noted, units, which }: (typeof manners)[number]) => {
    const notes = noted ? wrap(noteOf(data, view, lang), small, right - left, measure) : [];
    const lots = ids
      .filter((id) => which === 'all' || (which === 'hero' ? id === hero : !told || data.lots[id].late))
      .map((id) => {
        const pieces = piecesOf(data, id, view.known, frame).map((piece) => {
          const [before = '', digits = '', scale = '', of = ''] = piece.says;
          const apart = of === '%' ? [digits + of] : [before, digits + scale, units ? of : ''];
          const says = (stacked ? apart : [piece.says.join('')]).flatMap((each) =>
            wrap(each.trim(), small * bold, stacked ? small * 5 : Infinity, measure),
          );
          const widest = Math.max(...[...says, piece.year].map((each) => measure(each, small * bold)));
          return { piece, says, widest: piece.leans ? 0 : widest };
        });
        return { pieces, name: ids.length > 1 ? pick(data.lots[id].name, lang) : '' };
      });
    const lay = (unit: number) => {
      const gap = Math.max(small * (stacked ? 0.4 : 0.7), unit * 0.6);
      const placed = lots.map(({ name, pieces }): Placed => {
        const slots = pieces.map(({ piece, says, widest }, i) => ({
          piece,
          says,
          width: Math.max(piece.block.width * unit, widest),
          before: i === 0 || piece.leans ? 0 : gap * (view.scene === 'lifts' ? 2 : 1),
        }));
        const wide = slots.reduce((sum, { width, before }) => sum + width + before, 0);
        const names = wrap(name, small, Math.max(wide + gap, small * 6), measure);
        return { slots, names, wide, width: Math.max(wide, ...names.map((line) => measure(line, small))) };
      });
      const below = row * (1 + Math.max(...placed.map(({ names }) => names.length)) + notes.length);
      const ground = size.height - pad * 0.6 - below - (notes.length ? row * 0.6 : 0);
      const high = Math.max(
        ...lots.flatMap(({ pieces }) =>
          pieces.map(({ piece, says }) => piece.block.height * unit + row * says.length + small * 0.5),
        ),
      );
      const free = right - left - tall * 0.5 - placed.reduce((sum, { width }) => sum + width, 0);
      return {
        placed,
        notes,
        ground,
        free,
        unit,
        fits: ground - high >= top && free >= gap * 2 * lots.length,
      };
    };
    let [low, above] = [0, 60];
    for (let i = 0; i < steps; i += 1) {
      const middle = (low + above) / 2;
      if (lay(middle).fits) low = middle;
      else above = middle;
    }
    return lay(low);
  };
  return manners.slice(1).reduce((best, manner) => {
    if (best.unit >= manner.below) return best;
    const other = inManner(manner);
    return other.unit > best.unit * 1.3 ? other : best;
  }, inManner(manners[0]!));
}
