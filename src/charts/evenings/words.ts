import type { Frame } from '../../model/chart.ts';
import type { Word } from './marks.ts';

/** A line of words from (x, y), broken where `width` ends: Chinese anywhere, English at spaces. */
export function rows(
  line: string,
  x: number,
  y: number,
  width: number,
  size: number,
  look: string,
  { lang, measure }: Frame,
  unit = '',
): Word[] {
  const words: Word[] = [];
  let text = '';
  const put = () =>
    words.push({
      key: look + text,
      opacity: 1,
      x,
      y: y + words.length * size * 1.45,
      text,
      unit,
      size,
      anchor: 'start',
      look,
    });
  // No line begins with a stop.
  for (const piece of line.match(lang === 'zh' ? /.[，。、；）]*/gu : /\S+ */g) ?? []) {
    if (text && measure(text + piece.trim(), size * 1.13) > width) {
      put();
      text = '';
    }
    text += piece;
  }
  if (text) put();
  return words;
}
