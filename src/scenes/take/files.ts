import { stillFilePath, type StillFile } from '../../model/chart-files.ts';
import type { Lang } from '../../model/types.ts';

/** The files of a chart that can be taken along, by what they are. */
export const kinds = ['png', 'png2', 'square', 'wide', 'svg', 'csv', 'json'] as const;
export type Kind = (typeof kinds)[number];

const stills: Partial<Record<Kind, Pick<StillFile, 'shape' | 'format' | 'zoom'>>> = {
  png: { shape: 'own', format: 'png', zoom: 1 },
  png2: { shape: 'own', format: 'png', zoom: 2 },
  square: { shape: 'square', format: 'png', zoom: 2 },
  wide: { shape: 'wide', format: 'png', zoom: 2 },
  svg: { shape: 'own', format: 'svg', zoom: 1 },
};

/** Path of a chart's file below the site's address, in one language. */
export function filePath(chart: string, lang: Lang, kind: Kind): string {
  const still = stills[kind];
  if (still) return stillFilePath(chart, lang, { ...still, scheme: 'light' });
  return `${lang === 'en' ? 'en/' : ''}charts/${chart}/data.${kind}`;
}
