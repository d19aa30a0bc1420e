import { langs, type Lang } from '../../model/types.ts';
import type { Pair, PairData, PairTexts, Said } from './marks.ts';

const numbersOf = ({ done, promised, later }: Pair) => [done, promised, later];

/** Pairs of both languages as they travel: texts of one kind side by side are fewer bytes. */
export function pack(
  pairs: Readonly<Record<Lang, readonly Pair[]>>,
  foot: Readonly<Record<Lang, PairTexts['foot']>>,
): PairData {
  const texts = (lang: Lang): PairTexts => {
    const own = pairs[lang];
    return {
      name: own.map(({ name }) => name),
      other: own.map(({ other }) => other),
      words: own.map(({ words }) => words),
      said: [0, 1, 2].map((i) => own.map((pair) => numbersOf(pair)[i]?.said.join('|') ?? '')),
      why: own.map(({ why }) => why[0]),
      whyToday: own.map(({ why: [january, today] }) => (today === january ? 0 : today)),
      apart: own.map(({ apart }) => apart),
      foot: foot[lang],
    };
  };
  const { zh } = pairs;
  return {
    id: zh.map(({ id }) => id),
    group: zh.map(({ group }) => group),
    share: zh.map(({ share }) => Number(share)),
    meant: [0, 1, 2].map((i) => zh.map((pair) => numbersOf(pair)[i]?.word ?? 0)),
    texts: Object.fromEntries(langs.map((lang) => [lang, texts(lang)])) as Record<Lang, PairTexts>,
  };
}

/** The pairs again, in one language. */
export function unpack(data: PairData, lang: Lang): Pair[] {
  const texts = data.texts[lang];
  return data.id.map((id, at) => {
    const [done, promised, later] = data.meant.map((words, i): Said | null => {
      const word = words[at];
      if (!word) return null;
      const said = (some: PairTexts) => some.said[i]![at]!.split('|') as unknown as Said['said'];
      return { value: valueOf(said(data.texts.zh)), word, said: said(texts) };
    });
    return {
      id,
      group: data.group[at]!,
      name: texts.name[at]!,
      other: texts.other[at]!,
      words: texts.words[at]!,
      done: done!,
      promised: promised!,
      later: later!,
      share: !!data.share[at],
      why: [texts.why[at]!, texts.whyToday[at] || texts.why[at]!],
      apart: texts.apart[at]!,
    };
  });
}

/** The value of a number as Chinese says it: the tests hold every one to its record. */
function valueOf([, digits, after]: Said['said']): number {
  const scale = /^(?:[万亿]+)/.exec(Number(digits) ? after : digits)?.[0] ?? '';
  return (Number(digits) || 1) * (scale.includes('万') ? 1e4 : 1) * (scale.includes('亿') ? 1e8 : 1);
}
