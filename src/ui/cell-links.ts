import { formatFigure, formatValue } from '../model/format.ts';
import type { Dataset, Figure, Lang } from '../model/types.ts';
import type { CellLink } from './data-table.ts';

/**
 * Finds what a table's number rests on: the one figure of the picture that is said just so, or the one value of a context
 * series that is said so and stands in a row of its year. Of two figures said alike, the row's name tells. What is computed, and what could be two, has no link.
 */
export function cellLinks(
  figures: readonly Figure[],
  { series }: Pick<Dataset, 'series'>,
  { lang, href }: { readonly lang: Lang; readonly href: (path: string) => string },
): CellLink {
  const links = new Map<string, string | null>();
  const add = (key: string, id: string) => {
    const link = href(`figures/#${id}`);
    links.set(key, links.has(key) && links.get(key) !== link ? null : link);
  };
  for (const figure of figures) {
    const said = formatFigure(figure, lang);
    add(said, figure.id);
    add(`${figure.label[lang]} ${said}`, figure.id);
  }
  for (const { id, unit, values } of series.values())
    for (const { year, value, qualifier, qualifierWord } of values)
      add(`${year} ${formatValue(value, unit, lang, qualifier, qualifierWord)}`, `${id}-${year}`);
  return (row, cell) => links.get(cell) ?? links.get(`${row[0]!} ${cell}`) ?? null;
}
