import type { Outing, OutingsMarks, Rule } from './marks.ts';

/** What the words leave of the stage, pixels. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Scene = Pick<OutingsMarks, 'rules' | 'outings'>;

export const range = <T>(count: number, each: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => each(i));

export function outing(key: string, at: readonly number[], rest: Partial<Outing>): Outing {
  return { key, at, opacity: 1, round: 0, width: 1, hollow: 0, tone: 'ahead', ...rest };
}

export function rule(
  key: string,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  rest: Partial<Rule> = {},
): Rule {
  return { key, x0, y0, x1, y1, opacity: 1, sag: 0, thick: 1, dash: '', look: 'rule', ...rest };
}
