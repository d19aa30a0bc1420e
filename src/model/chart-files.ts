import type { Lang } from './types.ts';

/** The shapes of a chart's pictures to take away: its own, a square, four to three. Each is drawn for its frame. */
export const stillShapes = ['own', 'square', 'wide'] as const;
export type StillShape = (typeof stillShapes)[number];

export interface StillFile {
  readonly shape: StillShape;
  readonly scheme: 'light' | 'dark';
  readonly format: 'svg' | 'png';
  /** Pixels of the file a pixel of the picture; 1 for SVG. */
  readonly zoom: 1 | 2;
}

/** The pictures there are of every chart in its default view, in both languages. */
export const stillFiles: readonly StillFile[] = [
  ...(['light', 'dark'] as const).flatMap((scheme): StillFile[] => [
    { shape: 'own', scheme, format: 'svg', zoom: 1 },
    { shape: 'own', scheme, format: 'png', zoom: 1 },
  ]),
  { shape: 'own', scheme: 'light', format: 'png', zoom: 2 },
  ...(['square', 'wide'] as const).flatMap((shape): StillFile[] => [
    { shape, scheme: 'light', format: 'svg', zoom: 1 },
    { shape, scheme: 'light', format: 'png', zoom: 2 },
  ]),
];

/** A picture's file below the base path. */
export function stillFilePath(chart: string, lang: Lang, file: StillFile): string {
  return `stills/${chart}/${stillName(chart, lang, file)}`;
}

/**
 * A picture's name: it says the chart, so that it stays one of a kind once downloaded.
 * @param view where it is not the default
 */
export function stillName(chart: string, lang: Lang, file: StillFile, view = ''): string {
  const { shape, scheme, format, zoom } = file;
  const kind = [view, shape, scheme].filter((each) => !['', 'own', 'light'].includes(each));
  const name = [`beijing-2025-${chart}`, lang, ...kind].join('.');
  return `${name}${zoom === 2 ? '@2x' : ''}.${format}`;
}

/** A page's share card, 1200 × 630 px, below the base path: charts by id, others by a name of their own. */
export function cardPath(name: string, lang: Lang): string {
  return `cards/${name}.${lang}.png`;
}

export const cardSize = { width: 1200, height: 630 } as const;
