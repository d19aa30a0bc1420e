import type { Lang } from '../../model/types.ts';

/** The files of a chart that can be taken along, by what they are. */
export const kinds = ['png', 'png2', 'square', 'wide', 'svg', 'csv', 'json'] as const;
export type Kind = (typeof kinds)[number];

/** Paths of a chart's files below the site's address, in one language. */
export function filesOf(
  chart: string,
  lang: Lang,
): ReadonlyArray<{ readonly kind: Kind; readonly path: string }> {
  const still = `stills/${chart}/beijing-2025-${chart}.${lang}`;
  const page = `${lang === 'en' ? 'en/' : ''}charts/${chart}/`;
  const paths: Record<Kind, string> = {
    png: `${still}.png`,
    png2: `${still}@2x.png`,
    square: `${still}.square@2x.png`,
    wide: `${still}.wide@2x.png`,
    svg: `${still}.svg`,
    csv: `${page}data.csv`,
    json: `${page}data.json`,
  };
  return kinds.map((kind) => ({ kind, path: paths[kind] }));
}
