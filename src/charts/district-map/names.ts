import type { Lang, Text } from '../../model/types.ts';

/** A district as a map says it: 海淀 for 海淀区. */
export function districtName(name: Text, lang: Lang): string {
  return lang === 'zh' ? name.zh.replace(/区$/, '') : name.en;
}

/** A place's name without what stands in brackets. */
export function placeName(name: Text, lang: Lang): string {
  return name[lang].replace(/（[^）]*）| ?\([^)]*\)/g, '');
}

/** A line's name on the map: in English without its phase. */
export function lineName(name: Text, lang: Lang): string {
  return placeName(name, lang).replace(/, (phase \d+|whole line)$/, '');
}
