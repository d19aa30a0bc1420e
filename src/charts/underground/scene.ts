import type { Thing, UndergroundMarks } from './marks.ts';

/** What stands on the ground and falls on it. */
export type Scene = Pick<UndergroundMarks, 'earth' | 'houses' | 'puddles' | 'strokes'>;

export const range = <T>(count: number, each: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => each(i));

export function thing(key: string, x: number, y: number, width: number, height: number): Thing {
  return { key, opacity: 1, x, y, width, height };
}
