import { langs, type Lang, type Text } from './types.ts';

/** A note parted into what was known in January 2025 and what only a later report made known; null where one is empty. */
export interface PartedNote {
  readonly january: Text | null;
  readonly later: Text | null;
}

/** Sentences, in Chinese also clauses ended by a semicolon, that name a year after the report's are later knowledge. */
export function partNote(note: Text | null): PartedNote {
  if (note === null) return { january: null, later: null };
  const part = (wanted: boolean): Text | null => {
    const [zh, en] = langs.map((lang) => {
      const kept = sentences(note[lang], lang).filter((sentence) => sentence.includes('2026') === wanted);
      return kept
        .join(lang === 'zh' ? '' : ' ')
        .replace(/；$/, '。')
        .replace(/;$/, '.');
    }) as [string, string];
    return zh === '' ? null : { zh, en };
  };
  return { january: part(false), later: part(true) };
}

const sentences = (text: string, lang: Lang) => text.split(lang === 'zh' ? /(?<=[。；])/ : /(?<=[.;]) /);
