import data from 'virtual:districts';
import { writeState } from '../../controllers/url.ts';
import { districtKey, readStored, writeStored } from '../../lib/stored.ts';
import type { Lang } from '../../model/types.ts';
import { langFolder } from '../../model/lang-folder.ts';
import { askedDistrict, type DistrictChoice, type Mine } from '../../story/mine.ts';
import type { BjStory } from '../bj-story.ts';
import './bj-district-chooser.ts';
import type { BjDistrictChooser } from './bj-district-chooser.ts';
import { keyCss, MapOutline } from './map-outline.ts';
import { markCss, markedIn, markNumbers } from './marks.ts';
import { strip, stripCss } from './strip.ts';
import { mineWords } from './words.ts';

const districts: readonly DistrictChoice[] = data;

export interface MyDistrictOptions {
  readonly story: BjStory;
  /** Opens the dialog and shows what is chosen. */
  readonly button: HTMLElement;
  /** Where the site is, with a slash at its end. */
  readonly base: string;
}

/**
 * The reader's own district: chosen in the dialog, kept in the address and, where allowed, on the device. Everything
 * that concerns it is fetched when it is chosen, and marked in text, strips and maps.
 */
export class MyDistrict {
  private readonly options: MyDistrictOptions;
  private readonly lang: Lang;
  private chooser: BjDistrictChooser | undefined;
  private slug: string | null = null;
  private mine: Mine | null = null;
  private outline: MapOutline | undefined;

  constructor(options: MyDistrictOptions) {
    this.options = options;
    const { story } = options;
    this.lang = story.lang.startsWith('en') ? 'en' : 'zh';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(markCss + stripCss + keyCss);
    document.adoptedStyleSheets.push(sheet);
    // At a rest what stood in view before may be out of it.
    story.addEventListener('bj-step', () => this.placeStrips(false));
    const asked = askedDistrict(
      new URLSearchParams(location.search).get('district'),
      readStored(districtKey),
      districts.map(({ slug }) => slug),
    );
    if (asked.bad) story.note(this.say.bad);
    else if (asked.slug !== null) void this.show(asked.slug, false);
  }

  /** Opens the dialog. */
  async open(): Promise<void> {
    if (!this.chooser) {
      const chooser = document.createElement('bj-district-chooser');
      chooser.lang = this.lang;
      chooser.districts = districts;
      chooser.land = this.address('data/districts/land.json');
      chooser.addEventListener('bj-district', ({ detail: { slug } }) => {
        writeStored(districtKey, slug ?? '');
        void this.show(slug, true);
      });
      document.body.append(chooser);
      this.chooser = chooser;
    }
    this.chooser.chosen = this.slug;
    await this.chooser.open();
  }

  private get say() {
    return mineWords[this.lang];
  }

  /** What links to the district's page carry: the choice, where the device does not keep it. */
  private get query(): string {
    return this.slug === null || readStored(districtKey) === this.slug ? '' : `?district=${this.slug}`;
  }

  private address(path: string): string {
    return `${this.options.base}${path}`;
  }

  /** @param byHand chosen just now: what changes in view is what the reader asked for */
  private async show(slug: string | null, byHand: boolean): Promise<void> {
    const { story } = this.options;
    this.slug = slug;
    writeState('district', slug);
    this.carry();
    let mine: Mine | null = null;
    if (slug !== null) {
      try {
        const answer = await fetch(this.address(`data/districts/${slug}.json`));
        if (!answer.ok) throw new Error(String(answer.status));
        mine = (await answer.json()) as Mine;
      } catch {
        if (slug === this.slug) story.note(this.say.failed);
      }
      // Another was chosen meanwhile.
      if (slug !== this.slug) return;
    }
    this.mine = mine;
    this.nameButton();
    this.outline?.remove();
    this.outline = mine ? new MapOutline(mine, this.say.outlined(mine.name[this.lang])) : undefined;
    const words = (id: string) => (mine!.shared.includes(id) ? this.say.sharedMark : this.say.mark);
    markNumbers(story, new Map(mine?.figures.map((id) => [id, words(id)])));
    this.placeStrips(byHand);
    if (!byHand) return;
    const told = mine ? this.chapters().filter(({ id }) => id in mine.chapters).length : 0;
    if (mine) story.announce(this.say.chosen(mine.name[this.lang], told));
    else if (slug === null) story.announce(this.say.cleared);
  }

  private nameButton(): void {
    const { button } = this.options;
    const name = this.mine?.name[this.lang];
    button.textContent = name ?? this.say.title;
    if (name === undefined) button.removeAttribute('aria-label');
    else button.setAttribute('aria-label', `${this.say.title}${this.lang === 'zh' ? '：' : ': '}${name}`);
  }

  private chapters(): ReadonlyArray<{ readonly id: string; readonly section: HTMLElement }> {
    const sections = this.options.story.querySelectorAll<HTMLElement>('.chapter');
    return [...sections].map((section) => ({ section, id: section.querySelector('.opener')?.id ?? '' }));
  }

  /** Sets the strips that are due. One whose place is in view waits for a later rest, unless the reader asks for it. */
  private placeStrips(inView: boolean): void {
    const { mine, lang } = this;
    const page = mine ? this.address(`${langFolder(lang)}districts/${mine.slug}/`) + this.query : '';
    const due = this.chapters().flatMap(({ id, section }) => {
      const there = section.querySelector<HTMLElement>(':scope > aside.mine');
      const told = mine?.chapters[id];
      const marked = told ? markedIn(section) : 0;
      const wanted = mine && told && told.places.length + marked > 0;
      if (there?.dataset.district === (wanted ? mine.slug : undefined)) return [];
      const end = section.getBoundingClientRect().bottom - (there?.offsetHeight ?? 0);
      if (!inView && end > 0 && end < innerHeight) return [];
      const { title = '' } = section.querySelector<HTMLElement>('.opener')?.dataset ?? {};
      const next = wanted
        ? strip({
            mine,
            places: told.places,
            marked,
            lang,
            page,
            chapter: title,
            change: () => void this.open(),
          })
        : null;
      return [{ section, there, next }];
    });
    if (due.length === 0) return;
    this.options.story.keepPlace(() => {
      for (const { section, there, next } of due) {
        const focused = there?.contains(document.activeElement);
        there?.remove();
        if (!next) continue;
        section.append(next);
        if (focused) next.querySelector('button')?.focus({ preventScroll: true });
      }
    });
  }

  /** The links between the story's parts carry the choice: where nothing can be stored, nothing else does. */
  private carry(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.brand a, .parts a, .next-part a')) {
      const url = new URL(link.href);
      if (this.slug === null) url.searchParams.delete('district');
      else url.searchParams.set('district', this.slug);
      link.href = url.href;
    }
  }
}
