import type { Mark, Word } from './marks.ts';

/** A path around a mark's centre, in its radii, with its class. */
type Shape = readonly [d: string, look?: string];

const circle = (k: number) => `M0-${k}A${k} ${k} 0 0 1 0 ${k}A${k} ${k} 0 0 1 0-${k}z`;
const open = 'M.6-.8A1 1 0 1 0 .6 .8';

/** A dot: of more than its number the right edge is open, of about so much there is no edge. */
const dots: Partial<Record<Word, readonly Shape[]>> = {
  about: [[circle(0.72)], [circle(1.3), 'faint']],
  over: [['M0-1A1 1 0 0 0 0 1z'], ['M0-1H.9A3 3 0 0 1 .9 1H0z', 'faint']],
};

/** A promise: a floor is open to the right, a hoped-for number reaches on, and what is about has no edge. */
const rings: Partial<Record<Word, readonly Shape[]>> = {
  floor: [[open]],
  strive: [[open], ['M.5-.5L1.3 0 .5 .5']],
  about: [
    [circle(1), 'blur'],
    [circle(1), 'blur core'],
  ],
  level: [
    [circle(1), 'blur'],
    ['M-1.5-.9Q-2.1 0-1.5 .9M1.5-.9Q2.1 0 1.5 .9', 'arc'],
    ['M-2.3-.7Q-2.8 0-2.3 .7M2.3-.7Q2.8 0 2.3 .7', 'faint'],
  ],
};

/** The paths of a mark; a ceiling closes what is allowed, from the strip's zero to its number. */
export function shapesOf({ role, word, x, x0, r }: Mark): readonly Shape[] {
  if (role !== 'planned') return dots[word === 'floor' ? 'over' : word] ?? [[circle(1)]];
  const zero = (x0 - x) / r;
  if (word === 'ceiling')
    return [['M-.7-1H0V1H-.7'], [`M${zero.toFixed(2)}-1H-.7M${zero.toFixed(2)} 1H-.7`, 'faint']];
  return rings[word] ?? [[circle(1)]];
}
