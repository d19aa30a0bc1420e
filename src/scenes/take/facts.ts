import type { Corner } from '../../lib/corners.ts';
import type { Table } from '../../model/chart.ts';
import type { Edition } from '../../model/edition.ts';
import type { Lang, Text } from '../../model/types.ts';
import { langFolder } from '../../model/lang-folder.ts';

/** What the dialog knows of a chart: `charts/<id>/take.json`, made at build from the same facts as the chart's element. */
export interface TakeFacts {
  readonly id: string;
  readonly title: Text;
  readonly source: Text;
  readonly defaultView: string;
  readonly views: Readonly<Record<string, { readonly alt: Text; readonly table: number }>>;
  readonly tables: ReadonlyArray<Readonly<Record<Lang, Table>>>;
  /** The height of the embed by the width of its frame, px, for where it cannot say it itself. */
  readonly frames: Readonly<Record<Lang, readonly Corner[]>>;
  /** The chart's own height on a sheet to take away, px (`ownWidth`). */
  readonly height: number;
  /** The number that the map's use was approved under, or ''. */
  readonly mapApproval: string;
  readonly edition: Edition;
  /** Address of the site with a slash at its end, where the build knows its origin. */
  readonly home: string | null;
}

/** The name of the site. */
export const site = { zh: '数说北京 2025', en: 'Beijing in Numbers 2025' } as const;

/** What is taken: chosen in the dialog, and what every snippet is written for. */
export interface TakeChoice {
  readonly lang: Lang;
  readonly view: string;
  readonly theme: Theme;
  /** Never to change any more, rather than to go with corrections. */
  readonly frozen: boolean;
}

export const themes = ['auto', 'light', 'dark', 'transparent'] as const;
export type Theme = (typeof themes)[number];

/** Under what the preview shows the embed. */
export const conditions = ['wide', 'phone', 'noscript', 'sandbox', 'dark'] as const;
export type Condition = (typeof conditions)[number];

/** Address of the chart's own page, in the view that was chosen; `home` is the site's. */
export function pageAddress(
  { id, defaultView }: TakeFacts,
  { lang, view }: TakeChoice,
  home: string,
): string {
  const page = `${home}${langFolder(lang)}charts/${id}/`;
  return view === defaultView ? page : `${page}?view=${encodeURIComponent(view)}`;
}

/** Address of the embed below the site's. */
export function embedAddress(
  { id, defaultView, edition }: TakeFacts,
  { lang, view, theme, frozen }: TakeChoice,
): string {
  const query = new URLSearchParams();
  if (view !== defaultView) query.set('view', view);
  if (theme !== 'auto') query.set('theme', theme);
  const folder = `${langFolder(lang)}embed/${id}/${frozen ? `@${edition.version}/` : ''}`;
  return `${folder}${query.size > 0 ? `?${query.toString()}` : ''}`;
}
