import { ReactiveElement, nothing, render } from 'lit';
import { customElement } from 'lit/decorators.js';
import mapData from 'virtual:chart-data/district-map';
import extras from 'virtual:places-map';
import { writeStates } from '../../controllers/url.ts';
import type { Search } from '../../lib/search.ts';
import type { Lang } from '../../model/types.ts';
import { askedDistrict } from '../../story/mine.ts';
import type { BjPlacesMap } from './map/bj-places-map.ts';
import { placesMapOf } from './map/data.ts';
import {
  everything,
  facets,
  parameters,
  parseState,
  printParameter,
  select,
  type Facet,
  type Layer,
  type PlacesState,
} from './map/state.ts';
import { carryDistrict, keepDistrict, ownDistrict } from './own-district.ts';
import { districtPanel, placePanel, type PanelContext } from './places-panel.ts';
import { placesAnswers } from './places-words.ts';

const data = placesMapOf(mapData, extras);

/**
 * @summary Ties the printed list of places to a form, a live map, and a panel.
 *
 * What is shown follows from the state alone; the address holds it.
 */
@customElement('bj-places')
export class BjPlaces extends ReactiveElement {
  private state: PlacesState = everything;
  private mine: string | null = null;
  private found: ReadonlySet<string> | null = null;
  private search: Promise<Search> | undefined;
  private map: BjPlacesMap | undefined;
  private turn = 0;
  private told = '';
  private writing: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  private readonly changed = (): void => {
    this.told = '';
    void this.narrowed();
  };

  private get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  private get say() {
    return placesAnswers[(this.lang || 'zh') as Lang];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.form.addEventListener('input', this.changed);
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('reset', () => setTimeout(this.changed));
    this.querySelector('input[type=search]')!.addEventListener('focus', () => void this.searching());
    this.addEventListener('click', this.clicked);
    for (const { id, lon } of data.places) if (lon !== undefined) this.offerOnMap(id);
    this.restore();
    void this.loadMap();
  }

  /** Takes the state from the address; what in it means nothing is told. */
  private restore(): void {
    const { state, unknown } = parseState(location.search, this.known());
    const { address, stored } = ownDistrict();
    const slugs = data.districts.map(({ slug }) => slug);
    const asked = askedDistrict(address, stored, slugs);
    this.mine = asked.slug;
    carryDistrict(this.mine);
    const lost = [...unknown, ...(asked.bad ? [`district=${address}`] : [])];
    if (lost.length > 0) this.told = `${this.say.unknown(lost.join(', '))} `;
    const fields = this.form.elements;
    for (const name of ['q', ...facets] as const)
      (fields.namedItem(name) as HTMLInputElement | HTMLSelectElement).value = state[name];
    for (const box of this.form.querySelectorAll<HTMLInputElement>('[name=layers]'))
      box.checked = (state.layers as readonly string[]).includes(box.value);
    if (facets.some((facet) => state[facet] !== '')) this.unfold(true);
    this.state = state;
    void this.narrowed();
  }

  private known(): Record<Facet | 'place', Set<string>> {
    const options = (facet: Facet) =>
      new Set(
        [...(this.form.elements.namedItem(facet) as HTMLSelectElement).options].map(({ value }) => value),
      );
    return {
      ...(Object.fromEntries(facets.map((facet) => [facet, options(facet)])) as Record<Facet, Set<string>>),
      place: new Set(data.places.map(({ id }) => id)),
    };
  }

  /** The form was changed: the state follows it. */
  private async narrowed(): Promise<void> {
    const turn = ++this.turn;
    const fields = new FormData(this.form);
    const value = (name: string) => String(fields.get(name) ?? '');
    const before = this.state;
    const state: PlacesState = {
      ...before,
      ...(Object.fromEntries(facets.map((facet) => [facet, value(facet)])) as Record<Facet, string>),
      q: value('q'),
      layers: fields.getAll('layers') as Layer[],
    };
    let found: ReadonlySet<string> | null = null;
    try {
      if (state.q.trim() !== '') found = (await this.searching())(state.q);
    } catch {
      this.search = undefined;
      this.told = `${this.say.unready} `;
    }
    // A later state was asked for while the search was on its way.
    if (turn !== this.turn) return;
    this.found = found;
    this.set({ ...state, place: this.state.place, at: this.state.at });
    if (state.in !== before.in) this.map?.show(this.adcodeOf(state.in) ?? 'city');
  }

  private adcodeOf(slug: string | null): string | null {
    return data.districts.find((each) => each.slug === slug)?.adcode ?? null;
  }

  /** Shows a state, and writes it into the address. */
  private set(state: PlacesState): void {
    this.state = state;
    const places = select(data, state, this.found);
    const shown = new Set(places.map(({ id }) => id));
    for (const { id } of data.places) document.getElementById(id)!.hidden = !shown.has(id);
    for (const group of this.querySelectorAll<HTMLElement>('.group'))
      group.hidden = !group.querySelector('.entry-place:not([hidden])');
    const pinned = places.filter(({ lon }) => lon !== undefined).length;
    const count = this.say.count(places.length, data.places.length, pinned);
    const answer = this.told + (places.length === 0 ? this.say.none : count);
    const status = this.querySelector('.answer')!;
    if (status.textContent !== answer) status.textContent = answer;
    this.querySelector<HTMLElement>('.line-key')!.hidden = !state.layers.includes('lines');
    this.tellMap(places);
    this.tellPanel(count);
    clearTimeout(this.writing);
    this.writing = setTimeout(() => this.write(), 250);
  }

  private write(): void {
    writeStates(Object.fromEntries(parameters.map((name) => [name, printParameter(this.state, name)])));
  }

  private tellMap(places: ReturnType<typeof select>): void {
    const { map, state } = this;
    if (!map) return;
    const own = data.places.find(({ id }) => id === state.place);
    // The open place stays on the map, whatever the others are narrowed to.
    map.places = own && !places.includes(own) ? [...places, own] : places;
    map.one = state.place === '' ? null : state.place;
    map.district = this.adcodeOf(state.in);
    map.mine = this.adcodeOf(this.mine);
    const drawn = (id: string) => state.layers.includes(id === 'central-axis' ? 'axis' : 'lines');
    const lines = data.lines.filter(({ id }) => drawn(id)).map(({ id }) => id);
    if (lines.join() !== map.lines.join()) map.lines = lines;
  }

  private tellPanel(count: string): void {
    const panel = this.querySelector<HTMLElement>('.panel')!;
    const place = data.places.find(({ id }) => id === this.state.place);
    const district = data.districts.find(({ slug }) => slug === this.state.in);
    panel.hidden = !place && !district;
    if (place) render(placePanel(place, document.getElementById(place.id)!, this.context), panel);
    else render(district ? districtPanel(district, count, this.context) : nothing, panel);
  }

  private get context(): PanelContext {
    return {
      data,
      lang: this.lang as Lang,
      page: (slug) => this.querySelector<HTMLAnchorElement>(`#in-${slug} a`)!.href,
      mine: this.mine,
      close: () => this.close(),
      keep: (slug) => {
        this.mine = slug;
        keepDistrict(slug);
        this.set(this.state);
      },
    };
  }

  /** The live map comes over the picture; where it does not, the picture stays. */
  private async loadMap(): Promise<void> {
    try {
      await import('./map/bj-places-map.ts');
    } catch {
      this.told = `${this.say.failed} `;
      this.set(this.state);
      return;
    }
    const map = document.createElement('bj-places-map');
    Object.assign(map, { lang: this.lang, data, at: this.state.at });
    map.addEventListener('bj-place', ({ detail: { id } }) => this.openPlace(id));
    map.addEventListener('bj-land', ({ detail: { adcode } }) => this.pick(adcode));
    map.addEventListener('bj-sight', ({ detail: { at } }) => {
      this.state = { ...this.state, at };
      clearTimeout(this.writing);
      this.writing = setTimeout(() => this.write(), 250);
    });
    this.map = map;
    this.set(this.state);
    if (!this.state.at) map.addEventListener('bj-sight', () => this.frame(), { once: true });
    this.querySelector('.stage')!.append(map);
    await map.updateComplete;
    this.classList.add('is-live');
  }

  /** An address that says no camera is shown what it asks for. */
  private frame(): void {
    const place = data.places.find(({ id }) => id === this.state.place);
    const adcode = this.adcodeOf(this.state.in);
    if (place) this.map!.showPlace(place);
    else if (adcode) this.map!.show(adcode);
  }

  /** A click on the land chooses its district, beyond it none. */
  private pick(adcode: string | null): void {
    const slug = data.districts.find((each) => each.adcode === adcode)?.slug ?? '';
    if (slug === this.state.in && this.state.place === '') return;
    (this.form.elements.namedItem('in') as HTMLSelectElement).value = slug;
    this.set({ ...this.state, in: slug, place: '' });
  }

  private openPlace(id: string): void {
    this.set({ ...this.state, place: id });
    this.querySelector('.panel')!.scrollIntoView({ block: 'nearest' });
  }

  /** Closes what the panel tells of: the place first, then the district. */
  private close(): void {
    if (this.state.place !== '') this.set({ ...this.state, place: '' });
    else this.pick(null);
  }

  private offerOnMap(id: string): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'on-map';
    button.textContent = this.say.onMap;
    button.dataset['place'] = id;
    document.getElementById(id)!.querySelector('.name')!.append(' ', button);
  }

  private readonly clicked = ({ target }: MouseEvent): void => {
    const element = target as Element;
    const unfold = element.closest('.unfold');
    if (unfold) this.unfold(unfold.getAttribute('aria-expanded') === 'false');
    const id = element.closest<HTMLElement>('.on-map')?.dataset['place'];
    const place = data.places.find((each) => each.id === id);
    if (!place || !this.map) return;
    this.set({ ...this.state, place: place.id });
    this.map.showPlace(place);
    this.querySelector('.instrument')!.scrollIntoView({ block: 'start' });
    this.querySelector<HTMLElement>('.panel')!.focus({ preventScroll: true });
  };

  /** On a narrow page the filters are folded away until one of them is in use. */
  private unfold(open: boolean): void {
    this.querySelector('.unfold')!.setAttribute('aria-expanded', String(open));
  }

  /** The search's library and index come once a reader turns to the search. */
  private searching(): Promise<Search> {
    const texts = () =>
      data.places.map(({ id, name }): [string, string] => [
        id,
        `${name.zh} ${name.en} ${document.getElementById(id)!.querySelector('.words')!.textContent}`,
      ]);
    this.search ??= import('../../lib/search.ts').then(({ searchOf }) => searchOf(new Map(texts())));
    return this.search;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-places': BjPlaces;
  }
}
