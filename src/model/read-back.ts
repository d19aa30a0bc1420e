import { chineseWords, englishWords, magnitudes, sayings, scales } from './format-words.ts';
import type { Lang, Qualifier } from './types.ts';

export interface ReadBack {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly direction: 'up' | 'down' | null;
}

/** Reads a printed quantity back; throws where it is none. For the tests, and for search. */
export function readBack(text: string, lang: Lang): ReadBack {
  return {
    value: readValue(text, lang),
    qualifier: readQualifier(text, lang),
    direction: readDirection(text),
  };
}

function readValue(text: string, lang: Lang): number {
  const saying = sayings.find((each) => text.includes(each[lang]));
  if (saying) return saying.value;
  const magnitude = Object.entries(magnitudes).find(([, word]) => text.startsWith(`${word}级`));
  if (magnitude) return Number(magnitude[0]);
  const run = /(?:1∶)?(\d[\d,]*(?:\.\d+)?)/.exec(text);
  if (!run) throw new Error(`no number in "${text}"`);
  const after = text.slice(run.index + run[0].length).replace(/^[余多\s]+/, '');
  const scale = scales[lang].find(([, word]) => word !== '' && after.startsWith(word))?.[0] ?? 1;
  return Number((Number(run[1]!.replaceAll(',', '')) * scale).toPrecision(12));
}

function readQualifier(text: string, lang: Lang): Qualifier {
  if (lang === 'zh') {
    const said = text.replace('偏多', '');
    const word = Object.keys(chineseWords)
      .sort((a, b) => b.length - a.length)
      .find((each) => said.includes(each));
    return word === undefined ? 'exact' : chineseWords[word]!.qualifier;
  }
  if (/^(up |down )?(nearly|of the order of) /.test(text)) return 'about';
  if (text.startsWith('top ')) return 'at-most';
  const found = Object.entries(englishWords).find(([, word]) => word !== '' && text.includes(`${word} `));
  return (found?.[0] as Qualifier | undefined) ?? 'exact';
}

function readDirection(text: string): 'up' | 'down' | null {
  if (/^(增长|增加|上涨|提高|偏多|翻番|up |doubled)/.test(text)) return 'up';
  return /^(下降|减少|down )/.test(text) ? 'down' : null;
}
