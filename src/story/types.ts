import type { Lang } from '../model/types.ts';

/** Markup already compiled from the prose; figures in it are links to their source. */
export type Html = string;

/** What the reader wants to know of: the report alone, or also what later reports say. */
export type Known = 'january' | 'today';

/** A step: prose and an absolute view of its scene's chart; '' where the scene has none. */
export interface Step {
  readonly id: string;
  /** `chapter/scene/step`: its public address, and its element's id. */
  readonly address: string;
  readonly view: string;
  /** The view with what became known after the report; '' where nothing did. */
  readonly laterView: string;
  readonly prose: Html;
  /** What a later report says of it; '' where none does. Always apart from the prose, and marked. */
  readonly later: Html;
  /** What the picture says at this step, as a sentence. */
  readonly alt: string;
  readonly notes: Html;
  /** References in the prose: ids of figures, or `series@year`. */
  readonly references: readonly string[];
  /** Promises whose outcome `later` tells, by id. */
  readonly outcomes: readonly string[];
  /** Targets without a number, listed below the prose, by id. */
  readonly commitments: readonly string[];
}

/** One chart and the steps told with it; without a chart the words stand alone. */
export interface Scene {
  readonly id: string;
  readonly address: string;
  readonly chart: string | null;
  readonly title: string;
  readonly figures: readonly string[];
  readonly steps: readonly Step[];
}

export interface Chapter {
  readonly id: string;
  readonly theme: string;
  readonly sections: readonly string[];
  /** The figure set full screen at the chapter's beginning; null where there is none. */
  readonly opener: string | null;
  readonly title: string;
  readonly headline: Html;
  readonly deck: Html;
  readonly scenes: readonly Scene[];
  /** Figures of the chapter's sections that no step tells: its closing strip. */
  readonly also: readonly string[];
  /** Minutes it takes to read, at least one. */
  readonly minutes: number;
}

/** A page of the story. The first part is the site's front page, every other stands below its id. */
export interface StoryPart {
  readonly id: string;
  /** Address below the base path: '' or `2025/`. */
  readonly path: string;
  readonly chapters: readonly Chapter[];
}

export interface Story {
  readonly lang: Lang;
  readonly parts: readonly StoryPart[];
}
