import type { ScriptWords } from './words.ts';

/** What of a chart and its page decides how an address is read. */
export interface Asked {
  readonly words: ScriptWords;
  /** Whether the chart knows a view. */
  readonly knows: (view: string) => boolean;
  /** Slugs of the districts that the chart can frame, or null where it can frame none. */
  readonly districts: readonly string[] | null;
}

/** What an address asks for. A value that is none counts as not given, and a note says so. */
export interface EmbedState {
  /** Null is the default. */
  readonly view: string | null;
  /** The slug of the district to frame; a view that is asked for too goes before it. */
  readonly district: string | null;
  readonly motion: boolean;
  readonly notes: readonly string[];
}

export const themes = ['light', 'dark', 'auto', 'transparent'];

/**
 * Reads an embed's query. `theme` and `lang` are acted on before the first paint (`early.ts`) and only checked here. A
 * chart without districts passes `district` over in silence: a host may give it to all its embeds.
 */
export function readQuery(search: string, { words, knows, districts }: Asked): EmbedState {
  const query = new URLSearchParams(search);
  const notes: string[] = [];
  const value = (key: string, valid: (value: string) => boolean, note: string): string | null => {
    const asked = query.get(key);
    if (asked === null || asked === '') return null;
    if (valid(asked)) return asked;
    notes.push(note);
    return null;
  };
  const view = value('view', knows, words.badView);
  const district = districts && value('district', (each) => districts.includes(each), words.badDistrict);
  value('theme', (each) => themes.includes(each), words.badTheme);
  value('lang', (each) => each === 'zh' || each === 'en', words.badLang);
  const motion = value('motion', (each) => each === 'on' || each === 'off', words.badMotion) !== 'off';
  return { view, district, motion, notes };
}
