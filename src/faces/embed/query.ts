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

/**
 * Reads an embed's query. `theme` and `lang` are acted on before the first paint (`early.ts`) and only checked here. A
 * chart without districts passes `district` over in silence: a host may give it to all its embeds.
 */
export function readQuery(search: string, { words, knows, districts }: Asked): EmbedState {
  const query = new URLSearchParams(search);
  const notes: string[] = [];
  const value = (key: string, valid: (value: string) => boolean): string | null => {
    const asked = query.get(key);
    if (asked === null || asked === '') return null;
    if (valid(asked)) return asked;
    notes.push(words.bad.replace('*', () => `${key}=${asked}`));
    return null;
  };
  const among =
    (...values: readonly string[]) =>
    (asked: string) =>
      values.includes(asked);
  const view = value('view', knows);
  const district = districts && value('district', among(...districts));
  value('theme', among('light', 'dark', 'auto', 'transparent'));
  value('lang', among('zh', 'en'));
  const motion = value('motion', among('on', 'off')) !== 'off';
  return { view, district, motion, notes };
}
