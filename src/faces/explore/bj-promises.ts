import { ReactiveElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Lang } from '../../model/types.ts';
import { placed, textOf, type PlacedPromise } from './promises-placed.ts';
import {
  fields,
  idle,
  parsePromises,
  passes,
  printPromises,
  settled,
  sorted,
  type Field,
  type PromisesQuery,
} from './promises-query.ts';
import { makeTabs, panelOf } from './promises-tabs.ts';
import { promisesAnswers } from './promises-words.ts';
import type { Search } from '../../lib/search.ts';

/**
 * @summary Makes the printed tables of promises searchable: two tabs, what was known when, filters and an order.
 *
 * The state is in the form, the tab and the address; what is shown follows from it alone.
 */
@customElement('bj-promises')
export class BjPromises extends ReactiveElement {
  /** As printed. */
  private rows: readonly PlacedPromise[] = [];
  private year: PromisesQuery['year'] = '';
  private readonly searches = new Map<string, Promise<Search>>();
  private turn = 0;
  private writing: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  private get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  private get tabs(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('.tabs a')];
  }

  private get say() {
    return promisesAnswers[(this.lang || 'zh') as Lang];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.rows = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-group]')].map(placed);
    this.form.addEventListener('input', this.changed);
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('reset', () => setTimeout(this.changed));
    this.querySelector('[type=search]')!.addEventListener('focus', () => void this.searching());
    this.querySelector('.unfold')!.addEventListener('click', () => this.unfold());
    makeTabs(this.querySelector('.tabs')!, this.tabs, (index) => this.turnTo(index));
    const { query, unknown } = parsePromises(location.search, this.known());
    const aimed = this.rows.find(({ element }) => `#${element.id}` === location.hash);
    const state = aimed ? settled({ ...query, year: aimed.year as PromisesQuery['year'] }) : query;
    this.year = state.year;
    for (const field of fields) if (field !== 'year') this.field(field).value = state[field];
    if (['group', 'section', 'outcome', 'sort'].some((field) => state[field as Field] !== '')) this.unfold();
    const told = unknown.length === 0 ? '' : `${this.say.unknown(unknown.join(', '))} `;
    // What stands above the row may have gone with its tab.
    void this.show(told).then(() => aimed?.element.scrollIntoView());
  }

  private field(name: Field): { value: string; disabled?: boolean } {
    return this.form.elements.namedItem(name) as unknown as { value: string };
  }

  /** On a narrow page the filters are folded away until one of them is in use. */
  private unfold(): void {
    const button = this.querySelector('.unfold')!;
    button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') === 'false'));
  }

  private known() {
    const options = (field: Field) =>
      new Set(
        [...this.form.querySelectorAll<HTMLOptionElement>(`[name=${field}] option`)].map(
          ({ value }) => value,
        ),
      );
    return {
      year: new Set(['2024']),
      known: new Set(['january']),
      group: options('group'),
      section: options('section'),
      outcome: options('outcome'),
      sort: options('sort'),
    };
  }

  private turnTo(index: number): void {
    this.year = index === 0 ? '' : '2024';
    this.tabs[index]!.focus();
    this.changed();
  }

  private readonly changed = (): void => {
    void this.show();
    // Browsers look for the page's icon anew with every address: it waits until the answer is painted.
    clearTimeout(this.writing);
    this.writing = setTimeout(() => {
      try {
        history.replaceState(history.state, '', `${location.pathname}${printPromises(this.query())}`);
      } catch {
        // Some frames forbid it; the page works without.
      }
    }, 200);
  };

  private query(): PromisesQuery {
    const values = fields.map((field) => [field, field === 'year' ? this.year : this.field(field).value]);
    return settled(Object.fromEntries(values) as PromisesQuery);
  }

  /** @param told what is to be said before the answer */
  private async show(told = ''): Promise<void> {
    const turn = ++this.turn;
    const query = this.query();
    this.dress(query);
    let found: ReadonlySet<string> | null = null;
    try {
      if (query.q.trim() !== '') found = (await this.searching())(query.q);
    } catch {
      this.searches.clear();
      told = `${this.say.unready} `;
    }
    // A later state was asked for while the search's library was on its way.
    if (turn !== this.turn) return;
    const year = this.rows.filter((row) => row.year === query.year);
    for (const row of year) row.element.hidden = !passes(row, query, found);
    this.arrange(year, query.sort);
    const shown = year.filter(({ element }) => !element.hidden).length;
    const known = query.year === '' ? this.say.known[query.known] : '';
    const answer = shown === 0 ? this.say.none : this.say.count(shown, year.length) + known;
    this.querySelector('.answer')!.textContent = told + answer;
  }

  /** Shows the tab, and what was known when; fields that mean nothing here rest. */
  private dress(query: PromisesQuery): void {
    this.tabs.forEach((tab, index) => {
      const on = (index === 1) === (query.year === '2024');
      tab.setAttribute('aria-selected', String(on));
      tab.tabIndex = on ? 0 : -1;
      panelOf(tab).hidden = !on;
    });
    this.closest('main')!.toggleAttribute('data-january', query.known === 'january');
    const out = idle(query);
    for (const field of ['section', 'outcome'] as const) this.field(field).disabled = out.has(field);
    this.form.querySelector('fieldset')!.disabled = out.has('known');
  }

  /** In groups as printed, or in one order; a group of which nothing is shown has no heading. */
  private arrange(rows: readonly PlacedPromise[], sort: PromisesQuery['sort']): void {
    const homes = [...new Set(rows.map(({ home }) => home))];
    const ordered = sorted(rows, sort, this.lang);
    for (const { element, home } of ordered) (sort === '' ? home : homes[0]!).append(element);
    for (const home of homes) {
      const some = [...home.querySelectorAll<HTMLElement>('[data-group]')].some(({ hidden }) => !hidden);
      home.querySelector<HTMLElement>('.group')!.hidden = sort !== '' || !some;
    }
  }

  /** The search's library and index come once a reader turns to the search; what only became known later has its own. */
  private searching(): Promise<Search> {
    const { known } = this.query();
    let search = this.searches.get(known);
    if (!search) {
      const texts = new Map(this.rows.map(({ id, element }) => [id, textOf(element, known === 'january')]));
      search = import('../../lib/search.ts').then(({ searchOf }) => searchOf(texts));
      this.searches.set(known, search);
    }
    return search;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-promises': BjPromises;
  }
}
