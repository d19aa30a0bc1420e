import type { Lang } from '../model/types.ts';

/** Markup already compiled from the prose; figures in it are links to their source. */
export type Html = string;

/** A step: prose and an absolute view of its scene's chart; '' where the scene has none. */
export interface Step {
  readonly id: string;
  /** `chapter/scene/step`: its public address, and its element's id. */
  readonly address: string;
  readonly view: string;
  readonly prose: Html;
  /** What the picture says at this step, as a sentence. */
  readonly alt: string;
  readonly notes: Html;
  /** References in the prose: ids of figures, or `series@year`. */
  readonly references: readonly string[];
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
  /** The figure set full screen at the chapter's beginning; null for the opening. */
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

export interface Story {
  readonly lang: Lang;
  readonly chapters: readonly Chapter[];
}
