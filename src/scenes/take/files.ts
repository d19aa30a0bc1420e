import { stillFilePath, stillFiles, stillName, type StillFile } from '../../model/chart-files.ts';
import type { Lang } from '../../model/types.ts';
import { langFolder } from '../../model/lang-folder.ts';
import type { TakeChoice, TakeFacts } from './facts.ts';

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

/** Path of a chart's file below the site's address, in one language: the default view, light. */
export function filePath(chart: string, lang: Lang, kind: Kind): string {
  const still = stills[kind];
  if (still) return stillFilePath(chart, lang, { ...still, scheme: 'light' });
  return `${langFolder(lang)}charts/${chart}/data.${kind}`;
}

/** What a file of a choice is: one that the site has, or one that is made in the browser, and its name. */
export interface ChosenFile {
  readonly name: string;
  /** Below the site's address; null where it is made. */
  readonly path: string | null;
  /** How a picture is drawn; null for data. */
  readonly still: StillFile | null;
}

/** The file of a choice. A picture lies on paper, dark or light: one that follows the reader is light. */
export function chosenFile({ id, defaultView }: TakeFacts, choice: TakeChoice, kind: Kind): ChosenFile {
  const { lang, view } = choice;
  const same = view === defaultView;
  const named = same ? '' : view.replace(/[^a-z0-9]+/gi, '-').slice(0, 40);
  const drawn = stills[kind];
  if (!drawn) {
    const name = [`beijing-2025-${id}`, lang, ...(named && kind === 'csv' ? [named] : [])].join('.');
    const path = same || kind === 'json' ? filePath(id, lang, kind) : null;
    return { name: `${name}.${kind}`, path, still: null };
  }
  const still: StillFile = { ...drawn, scheme: choice.theme === 'dark' ? 'dark' : 'light' };
  const built = same && stillFiles.some((each) => stillName(id, lang, each) === stillName(id, lang, still));
  return {
    name: stillName(id, lang, still, named),
    path: built ? stillFilePath(id, lang, still) : null,
    still,
  };
}
