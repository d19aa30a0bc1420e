/** The page of promises, as it can be asked for: '' is the default, the page as it is printed. */
export interface PromisesQuery {
  /** Whose promises: '' is 2025's. */
  readonly year: '' | '2024';
  /** `january`: as known in January 2025. */
  readonly known: '' | 'january';
  readonly q: string;
  readonly group: string;
  readonly section: string;
  /** Whether a later report has a number. */
  readonly outcome: '' | 'yes' | 'no';
  readonly sort: PromisesSort;
}

export const promisesSorts = ['', 'name', 'size'] as const;
export type PromisesSort = (typeof promisesSorts)[number];

export const fields = ['year', 'known', 'q', 'group', 'section', 'outcome', 'sort'] as const;
export type Field = (typeof fields)[number];

const asPrinted: PromisesQuery = {
  year: '',
  known: '',
  q: '',
  group: '',
  section: '',
  outcome: '',
  sort: '',
};

/** Fields of no meaning: 2024's promises have no section and nothing later; in January 2025 nothing later was known. */
export function idle({ year, known }: Pick<PromisesQuery, 'year' | 'known'>): ReadonlySet<Field> {
  if (year === '2024') return new Set(['known', 'section']);
  return new Set(known === 'january' ? ['outcome'] : []);
}

/** A state with the fields that mean nothing in it left at their default. */
export function settled(query: PromisesQuery): PromisesQuery {
  const out = idle(query);
  return Object.fromEntries(
    fields.map((field) => [field, out.has(field) ? '' : query[field]]),
  ) as unknown as PromisesQuery;
}

/**
 * Reads a state from an address.
 * @param known the values each field may have; of `q`, any
 * @returns the state, and what of the address says nothing here
 */
export function parsePromises(
  search: string,
  known: Readonly<Record<Exclude<Field, 'q'>, ReadonlySet<string>>>,
): { query: PromisesQuery; unknown: string[] } {
  const given: Record<string, string> = { ...asPrinted };
  const unknown: string[] = [];
  const all = [...new URLSearchParams(search)].filter(([, value]) => value !== '');
  for (const [name, value] of all) {
    const fits = (fields as readonly string[]).includes(name);
    if (fits && (name === 'q' || known[name as Exclude<Field, 'q'>].has(value)))
      given[name] = value.slice(0, 100);
    else unknown.push(`${name}=${value}`);
  }
  const query = settled(given as unknown as PromisesQuery);
  for (const field of fields) if (given[field] !== query[field]) unknown.push(`${field}=${given[field]!}`);
  return { query, unknown };
}

/** The state as an address's query, '' for the page as printed. */
export function printPromises(query: PromisesQuery): string {
  const kept = settled(query);
  const parameters = new URLSearchParams();
  for (const field of fields) if (kept[field] !== '') parameters.set(field, kept[field]);
  const printed = parameters.toString();
  return printed === '' ? '' : `?${printed}`;
}

/** What of a row is filtered and sorted by; `value` is NaN where a promise has no number. */
export interface PromiseRow {
  readonly id: string;
  readonly year: string;
  readonly group: string;
  readonly section: string;
  readonly outcome: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
}

/** Whether a row is shown; `found` are the ids that the search found, null without one. */
export function passes(row: PromiseRow, query: PromisesQuery, found: ReadonlySet<string> | null): boolean {
  return (
    row.year === query.year &&
    (found === null || found.has(row.id)) &&
    (['group', 'section', 'outcome'] as const).every(
      (field) => query[field] === '' || row[field] === query[field],
    )
  );
}

/** Rows in an order; `size` puts the larger first within a unit alone: units keep together, in the order they come. */
export function sorted<T extends PromiseRow>(rows: readonly T[], sort: PromisesSort, lang: string): T[] {
  const collator = new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'en');
  const units = [...new Set(rows.map(({ unit }) => unit))];
  // What has no number comes last.
  const place = ({ unit, value }: T) => (Number.isNaN(value) ? units.length : units.indexOf(unit));
  if (sort === '') return [...rows];
  return [...rows].sort((a, b) =>
    sort === 'name' ? collator.compare(a.label, b.label) : place(a) - place(b) || b.value - a.value || 0,
  );
}
