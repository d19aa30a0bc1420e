import type { Slide } from './deck.ts';

/** A list with one of its items elsewhere; positions beyond the ends are the ends. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined) return items;
  const rest = items.filter((_, index) => index !== from);
  return rest.toSpliced(Math.max(0, Math.min(rest.length, to)), 0, item);
}

/** A slide with one step more or less: all of a scene's steps are `null`, and one always stays. */
export function withStep(slide: Slide, step: string, wanted: boolean, all: readonly string[]): Slide {
  if (slide.kind !== 'scene') return slide;
  const now = slide.steps ?? all;
  const steps = all.filter((each) => (each === step ? wanted : now.includes(each)));
  if (steps.length === 0) return slide;
  return { ...slide, steps: steps.length === all.length ? null : steps };
}
