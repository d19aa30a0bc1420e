import type { Text } from '../model/types.ts';

/** Words of the speaker's own on a slide; '' where there are none. */
interface Own {
  readonly notes: string;
}

/** The deck's title, or a title of one's own between slides, with a line below. */
export interface TitleSlide extends Own {
  readonly kind: 'title';
  /** '' is the deck's own title. */
  readonly title: string;
  readonly text: string;
}

/** A chapter's opening page: its headline and its one number. */
export interface ChapterSlide extends Own {
  readonly kind: 'chapter';
  readonly chapter: string;
}

/** A scene of the story, a picture or words, by its address (`air/grains`). */
export interface SceneSlide extends Own {
  readonly kind: 'scene';
  readonly scene: string;
  /** Ids of its steps in the story's order; null for all. */
  readonly steps: readonly string[] | null;
}

/** The map of one district with all its places. */
export interface DistrictSlide extends Own {
  readonly kind: 'district';
  /** Its slug. */
  readonly district: string;
}

export type Slide = TitleSlide | ChapterSlide | SceneSlide | DistrictSlide;

export interface Deck {
  /** `full`, `ten-minutes`, `chapter-air`, `district-haidian`; `own` for one made in the builder. */
  readonly id: string;
  readonly title: Text;
  /** How long it is meant to last, or null. */
  readonly minutes: number | null;
  readonly slides: readonly Slide[];
}

/** All that slides can be made of: what an address is read against. */
export interface DeckStock {
  /** In reading order. */
  readonly chapters: ReadonlyArray<{
    readonly id: string;
    readonly scenes: ReadonlyArray<{ readonly address: string; readonly steps: readonly string[] }>;
  }>;
  readonly districts: readonly string[];
}

/** The map's view of a district: all its places. */
export function districtView(adcode: string): string {
  return `extent=${adcode};lit=${adcode};places=all`;
}

/**
 * A slide by its name: `title`, `chapter-air`, `district-haidian`, `air/grains`, and `air/grains:2013.both` for some of a
 * scene's steps. Steps that are not there are left out and told.
 * @returns the slide, or null where there is none of this name; `lost` names what is not there
 */
export function readSlide(
  name: string,
  stock: DeckStock,
): { readonly slide: Slide | null; readonly lost: readonly string[] } {
  const none = { slide: null, lost: [name] };
  const of = (slide: Slide | false) => (slide ? { slide, lost: [] } : none);
  if (name === 'title') return of({ kind: 'title', title: '', text: '', notes: '' });
  const { chapters, districts } = stock;
  const [, kind, id = ''] = /^(chapter|district)-(.+)$/.exec(name) ?? [];
  if (kind === 'chapter')
    return of(chapters.some((each) => each.id === id) && { kind, chapter: id, notes: '' });
  if (kind === 'district') return of(districts.includes(id) && { kind, district: id, notes: '' });
  const [address, asked] = name.split(':');
  const scene = chapters.flatMap(({ scenes }) => scenes).find((each) => each.address === address);
  if (!scene) return none;
  const whole = { kind: 'scene', scene: scene.address, notes: '' } as const;
  if (asked === undefined) return of({ ...whole, steps: null });
  const wanted = asked.split('.');
  const steps = scene.steps.filter((step) => wanted.includes(step));
  const lost = wanted.filter((step) => !steps.includes(step)).map((step) => `${scene.address}/${step}`);
  const all = steps.length === 0 || steps.length === scene.steps.length;
  return { slide: { ...whole, steps: all ? null : steps }, lost };
}

/** The name of a slide: what `readSlide` reads. Words of one's own are not in it. */
export function slideName(slide: Slide): string {
  switch (slide.kind) {
    case 'title':
      return 'title';
    case 'chapter':
      return `chapter-${slide.chapter}`;
    case 'district':
      return `district-${slide.district}`;
    case 'scene':
      return slide.steps === null ? slide.scene : `${slide.scene}:${slide.steps.join('.')}`;
  }
}
