/** What the explorer can be narrowed by; '' is all of it. */
export const facets = ['section', 'theme', 'district', 'role', 'kind'] as const;
export type Facet = (typeof facets)[number];

export const sorts = ['report', 'label', 'theme', 'kind', 'size'] as const;
export type Sort = (typeof sorts)[number];

/** The explorer's whole state; the address holds it. */
export type Query = Readonly<Record<Facet, string>> & { readonly q: string; readonly sort: Sort };

export const everything: Query = {
  section: '',
  theme: '',
  district: '',
  role: '',
  kind: '',
  q: '',
  sort: 'report',
};

/**
 * Reads a state from an address.
 * @param known the values each facet has
 * @returns the state, and the parameters that said nothing known; those are left at their default
 */
export function parseQuery(
  search: string,
  known: Readonly<Record<Facet, ReadonlySet<string>>>,
): { query: Query; unknown: string[] } {
  const unknown: string[] = [];
  const query: Record<string, string> = { ...everything };
  for (const [name, value] of new URLSearchParams(search)) {
    if (value === '') continue;
    const fits =
      name === 'q' ||
      (name === 'sort' && (sorts as readonly string[]).includes(value)) ||
      ((facets as readonly string[]).includes(name) && known[name as Facet].has(value));
    if (fits) query[name] = value.slice(0, 100);
    else unknown.push(`${name}=${value}`);
  }
  return { query: query as Query, unknown };
}

/** The state as an address's query, '' for the default; the same state always has the same address. */
export function printQuery(query: Query): string {
  const parameters = new URLSearchParams();
  for (const name of ['q', ...facets, 'sort'] as const)
    if (query[name] !== everything[name]) parameters.set(name, query[name]);
  const printed = parameters.toString();
  return printed === '' ? '' : `?${printed}`;
}

/** What of a row is filtered and sorted by. `districts` are slugs. */
export interface Row {
  readonly id: string;
  readonly section: string;
  readonly theme: string;
  readonly role: string;
  readonly kind: string;
  readonly districts: readonly string[];
  readonly label: string;
  readonly unit: string;
  readonly value: number;
}

/** The ids of the rows that a state lets through; `found` are those of the search, null without one. */
export function select(rows: readonly Row[], query: Query, found: ReadonlySet<string> | null): Set<string> {
  const passes = (row: Row) =>
    facets.every((facet) => {
      const wanted = query[facet];
      if (wanted === '') return true;
      return facet === 'district' ? row.districts.includes(wanted) : row[facet] === wanted;
    });
  return new Set(
    rows.filter((row) => (found === null || found.has(row.id)) && passes(row)).map(({ id }) => id),
  );
}

/**
 * The rows in an order. `size` puts largest first among those of one unit: numbers of different units have no order.
 * `rows` are taken to be in the report's own.
 */
export function inOrder(rows: readonly Row[], sort: Sort, lang: string): Row[] {
  const collator = new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'en');
  const by: Record<Sort, (a: Row, b: Row) => number> = {
    report: () => 0,
    label: (a, b) => collator.compare(a.label, b.label),
    theme: (a, b) => collator.compare(a.theme, b.theme),
    kind: (a, b) => collator.compare(a.kind, b.kind),
    size: (a, b) => collator.compare(a.unit, b.unit) || b.value - a.value,
  };
  return [...rows].sort(by[sort]);
}
