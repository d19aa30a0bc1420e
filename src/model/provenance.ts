import { numbersIn } from '../lib/values-in.ts';
import { lookup } from './lookup.ts';
import type { Dataset, Figure, Place, PromiseRecord, Section, Series } from './types.ts';

/** How another figure belongs to one: the level whose change it is, a change of it, its pair, in the same words. */
export type Relation = 'describes' | 'described-by' | 'promised' | 'done' | 'same-phrase';

/** All that a number of the report rests on. */
export interface Provenance {
  readonly figure: Figure;
  readonly section: Section;
  /** The report's words, parted at the number. */
  readonly phrase: { readonly before: string; readonly number: string; readonly after: string };
  readonly related: ReadonlyArray<{
    readonly relation: Relation;
    readonly figure: Figure;
    /** For a pair of result and promise: how far the two can be compared. */
    readonly promise: PromiseRecord | null;
  }>;
  readonly places: readonly Place[];
  /** Adcodes of the districts it can be tied to by its places; empty for the whole city. */
  readonly districts: readonly string[];
  /** Context series that tell its history. */
  readonly series: readonly Series[];
}

/** The words parted at the number the record holds; all of them before it where they say it in no readable way. */
export function partPhrase({ phrase, value }: Pick<Figure, 'phrase' | 'value'>): Provenance['phrase'] {
  const said = numbersIn(phrase).find((each) => each.value === value);
  const { start, end } = said ?? { start: phrase.length, end: phrase.length };
  return { before: phrase.slice(0, start), number: phrase.slice(start, end), after: phrase.slice(end) };
}

/** Gathers what a figure rests on and belongs to. */
export function provenanceOf(figure: Figure, dataset: Dataset): Provenance {
  const places = [...dataset.places.values()].filter((place) => place.figures.includes(figure.id));
  return {
    figure,
    section: lookup(new Map(dataset.outline.map((each) => [each.id, each])), figure.section, 'outline'),
    phrase: partPhrase(figure),
    related: relatedTo(figure, dataset),
    places,
    districts: [...new Set(places.flatMap((place) => place.districts))].filter((each) => each !== 'outside'),
    series: [...dataset.series.values()].filter((series) => series.figure === figure.id),
  };
}

function relatedTo(figure: Figure, { figures, promises }: Dataset): Provenance['related'] {
  const related = new Map<string, Provenance['related'][number]>();
  const add = (id: string | null, relation: Relation, promise: PromiseRecord | null = null) => {
    const other = id === null ? undefined : figures.get(id);
    if (other && other !== figure && !related.has(other.id))
      related.set(other.id, { relation, figure: other, promise });
  };
  add(figure.describes, 'describes');
  for (const other of figures.values()) if (other.describes === figure.id) add(other.id, 'described-by');
  for (const promise of promises.values()) {
    if (promise.done === figure.id) add(promise.target, 'promised', promise);
    if (promise.target === figure.id) add(promise.done, 'done', promise);
  }
  for (const other of figures.values())
    if (other.section === figure.section && sharesWords(figure.phrase, other.phrase))
      add(other.id, 'same-phrase');
  return [...related.values()];
}

function sharesWords(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
