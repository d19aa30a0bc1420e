import type { ScriptWords } from './words.ts';

/** What the build leaves in an embed for its script, as JSON. */
export interface EmbedData {
  /** The chart's data in the page's language alone; thinned where the chart has a `whole.embed.ts`. */
  readonly data: unknown;
  /** Where the chart can frame a district: the view, `*` for the adcode, and by slug the adcode and the name. */
  readonly districts: {
    readonly view: string;
    readonly of: Readonly<Record<string, readonly [adcode: string, name: string]>>;
  } | null;
  readonly words: ScriptWords;
}
