import type { Corner } from '../../lib/corners.ts';
import type { Table } from '../../model/chart.ts';
import type { Lang, Text } from '../../model/types.ts';

/** What the element of one chart shows beside its picture, selected at build. */
export interface ElementFacts {
  /** Id of the chart; the element is `bj-<id>`. */
  readonly id: string;
  readonly title: Text;
  /** Whose numbers, what is computed, and what was corrected. */
  readonly source: Text;
  /** The name of the site, and the address of the chart's own page where the build knows one. */
  readonly site: Text;
  readonly link: Text | null;
  readonly defaultView: string;
  /** The finding of each view that has a name, and which of `tables` holds its data. */
  readonly views: Readonly<Record<string, { readonly alt: Text; readonly table: number }>>;
  readonly tables: ReadonlyArray<Readonly<Record<Lang, Table>>>;
  /** The picture's height by its width, CSS pixels. */
  readonly heights: readonly Corner[];
}

/** The views that have a name of their own, rather than parameters. */
export function namedViews({ views }: ElementFacts): readonly string[] {
  return Object.keys(views).filter((view) => /^[a-z0-9-]+$/.test(view));
}
