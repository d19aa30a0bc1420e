import type { Frame } from '../../model/chart.ts';
import { states, type Block, type LifeData } from './marks.ts';
import { lots, type LotId } from './scenes.ts';
import { house, pathsOf } from './shapes.ts';
import { partsOf, sizesOf } from './words.ts';

/** A block before it has a place, the parts of what is said above it, and the year below it. */
export interface Piece {
  readonly block: Omit<Block, 'x' | 'y' | 'unit'>;
  readonly says: readonly string[];
  /** Whether it leans on the one before. */
  readonly leans: boolean;
  readonly year: string;
}

/** The blocks of a promise, in their own units: what 2024 did, what is promised, what is told later. */
export function piecesOf(data: LifeData, id: LotId, known: boolean, { size, lang }: Frame): Piece[] {
  const lot = data.lots[id];
  const { beside } = sizesOf(size);
  return states.flatMap((state): Piece[] => {
    const said = lot[state];
    if (!said || (state === 'late' && !known)) return [];
    const block = { key: `${id} ${state}`, opacity: 1, state, ...pathsOf(lots[id], said, state, beside) };
    const says = partsOf(lot, said, lang);
    const year = { done: '2024', plan: '2025', late: '' }[state];
    if (id !== 'lifts' || state !== 'plan') return [{ block, says, year, leans: false }];
    const wall = { ...block, ...house, key: 'house', state: 'wall' as const };
    return [
      { block: wall, says: [], year: '', leans: false },
      { block: { ...block, height: house.height }, says, year, leans: true },
    ];
  });
}
