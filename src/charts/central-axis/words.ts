import type { Frame } from '../../model/chart.ts';
import type { Said, Word } from './marks.ts';

/** The number, then the lines, broken where the column ends: Chinese anywhere, English at spaces. */
export function wordsOf(
  { number, lines }: Said,
  x: number,
  column: number,
  { size, lang, measure }: Frame,
): Word[] {
  const small = Math.max(12, Math.min(18, size.width / 44, size.height / 26));
  const words: Word[] = [];
  let y = small * 0.3;
  const row = (text: string, fontSize: number, look: string, lead: number, unit = '') => {
    y += fontSize * lead;
    words.push({ key: look + text, opacity: 1, x, y, text, unit, size: fontSize, anchor: 'start', look });
  };
  if (number) {
    const fit = (column - measure(number[1], 20)) / measure(number[0], 1.06);
    row(number[0], Math.min(small * 4.4, fit), 'big one', 0.9, number[1]);
    y += small * 0.5;
  }
  lines.forEach((line, i) => {
    const [fontSize, look] = i ? [small, ''] : [small * 1.2, 'strong'];
    let text = '';
    // No line begins with a stop.
    for (const piece of line.match(lang === 'zh' ? /.[，。、；）]*/gu : /\S+ */g) ?? []) {
      if (measure(text + piece.trim(), fontSize * 1.13) > column) {
        row(text, fontSize, look, 1.45);
        text = '';
      }
      text += piece;
    }
    row(text, fontSize, look, 1.45);
  });
  return words;
}
