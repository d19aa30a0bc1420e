import { ReactiveElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Lang } from '../../model/types.ts';
import { openProvenance } from '../../ui/open-provenance.ts';
import { placedRow, textOf, type PlacedRow } from './placed-row.ts';
import { facets, inOrder, parseQuery, printQuery, select, type Facet, type Query } from './query.ts';
import type { Search } from '../../lib/search.ts';
import { answerWords } from './words.ts';

/** How many rows a window may hold: they are drawn with the answer, those below in the frame behind it. */
const inSight = 16;

/**
 * @summary Makes the printed field and table of figures searchable, and opens a figure's provenance in place.
 *
 * The state is in the form and in the address; what is shown follows from it alone.
 */
@customElement('bj-explorer')
export class BjExplorer extends ReactiveElement {
  /** In the report's order. */
  private rows: readonly PlacedRow[] = [];
  private ordered: readonly PlacedRow[] = [];
  private search: Promise<Search> | undefined;
  private order = 'report';
  private turn = 0;
  private writing: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  private get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  private get say() {
    return answerWords[(this.lang || 'zh') as Lang];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const marks = [...this.querySelectorAll<HTMLAnchorElement>('.mark')];
    this.rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((element, index) =>
      placedRow(element, marks[index]!),
    );
    this.ordered = this.rows;
    this.form.addEventListener('input', this.changed);
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('reset', () => setTimeout(this.changed));
    this.querySelector('input')!.addEventListener('focus', () => void this.searching());
    this.addEventListener('click', this.clicked);
    const { query, unknown } = parseQuery(location.search, this.known());
    for (const name of ['q', ...facets, 'sort'] as const)
      (this.form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement).value = query[name];
    if (facets.some((facet) => query[facet] !== '') || query.sort !== 'report') this.unfold();
    const told = unknown.length === 0 ? '' : `${this.say.unknown(unknown.join(', '))} `;
    void this.show(query, told);
  }

  /** On a narrow page the filters are folded away until one of them is in use. */
  private unfold(): void {
    this.querySelector('.unfold')!.setAttribute('aria-expanded', 'true');
  }

  private known(): Record<Facet, Set<string>> {
    const values = (facet: Facet) =>
      new Set(
        [...(this.form.elements.namedItem(facet) as HTMLSelectElement).options].map(({ value }) => value),
      );
    return Object.fromEntries(facets.map((facet) => [facet, values(facet)])) as Record<Facet, Set<string>>;
  }

  private readonly changed = (): void => {
    void this.show(this.query());
    // Browsers look for the page's icon anew with every address: it waits until the answer is painted.
    clearTimeout(this.writing);
    this.writing = setTimeout(() => this.writeAddress(), 200);
  };

  private writeAddress(): void {
    const search = printQuery(this.query());
    try {
      history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    } catch {
      // Some frames forbid it; the explorer works without.
    }
  }

  private query(): Query {
    return parseQuery(
      new URLSearchParams([...new FormData(this.form)] as string[][]).toString(),
      this.known(),
    ).query;
  }

  /** @param told what is to be said before the answer */
  private async show(query: Query, told = ''): Promise<void> {
    const turn = ++this.turn;
    let found: ReadonlySet<string> | null = null;
    try {
      if (query.q.trim() !== '') found = (await this.searching())(query.q);
    } catch {
      this.search = undefined;
      told = `${this.say.unready} `;
    }
    // A later state was asked for while the search's library was on its way.
    if (turn !== this.turn) return;
    const shown = select(this.rows, query, found);
    if (query.sort !== this.order) {
      this.order = query.sort;
      this.ordered = inOrder(this.rows, query.sort, this.lang) as PlacedRow[];
      this.querySelector('tbody')!.append(...this.ordered.map(({ element }) => element));
    }
    const first = new Set(this.ordered.filter(({ id }) => shown.has(id)).slice(0, inSight));
    const late: PlacedRow[] = [];
    for (const row of this.ordered) {
      const out = !shown.has(row.id);
      row.element.classList.toggle('near', first.has(row));
      if (row.element.hidden === out) continue;
      row.mark.classList.toggle('out', out);
      if (out || first.has(row)) row.element.hidden = out;
      else late.push(row);
    }
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (turn === this.turn) for (const { element } of late) element.hidden = false;
      }),
    );
    const answer = shown.size === 0 ? this.say.none : this.say.count(shown.size, this.rows.length);
    this.querySelector('.answer')!.textContent = told + answer;
  }

  /** The search's library and index come once a reader turns to the search. */
  private searching(): Promise<Search> {
    this.search ??= import('../../lib/search.ts').then(({ searchOf }) =>
      searchOf(new Map(this.rows.map((row) => [row.id, textOf(row)]))),
    );
    return this.search;
  }

  private readonly clicked = (event: MouseEvent): void => {
    const target = event.target as Element;
    const unfold = target.closest('.unfold');
    if (unfold) {
      unfold.setAttribute('aria-expanded', String(unfold.getAttribute('aria-expanded') === 'false'));
      return;
    }
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    if (getSelection()?.isCollapsed === false) return;
    const row = this.rows.find(({ element, mark }) => element.contains(target) || mark === target);
    if (!row) return;
    event.preventDefault();
    void openProvenance(`#${row.id}`);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-explorer': BjExplorer;
  }
}
