import type { Frame } from '../../model/chart.ts';
import type { Said, Word } from './marks.ts';

/** The size of a unit, as a share of its number's. */
export const unitShare = 0.36;

/** Margin, the width within it, and the size of text. */
export function sizes({ size: { width, height } }: Frame) {
  const pad = Math.max(8, width / 60);
  return { pad, wide: width - 2 * pad, small: Math.max(12, Math.min(18, width / 44, height / 26)) };
}

export function word(x: number, y: number, size: number, text: string, look = '', unit = ''): Word {
  return { key: text + unit + look, opacity: 1, x, y, size, text, unit, look };
}

/** The number and its lines from the upper left down, broken where a clause or a word ends. */
export function header([number, unit, ...lines]: Said, frame: Frame): Word[] {
  const { pad, wide, small } = sizes(frame);
  const { measure, lang } = frame;
  const big = Math.min(small * 4.2, wide / (measure(number, 1.06) + measure(unit, unitShare) + 0.3));
  let y = small * 0.3 + big * 0.85;
  const words = [word(pad, y, big, number, 'big one', unit)];
  // Clear of a comma's tail.
  y += small * 0.45;
  lines.forEach((line, i) => {
    const size = i ? small : small * 1.15;
    let text = '';
    const put = () => {
      y += size * 1.45;
      words.push(word(pad, y, size, text.trim(), i ? '' : 'strong'));
    };
    for (const piece of line.match(lang === 'zh' ? /[^，；]+[，；]?/g : /\S+ */g) ?? []) {
      if (text && measure(text + piece.trim(), size * (i ? 1.06 : 1.2)) > wide) {
        put();
        text = '';
      }
      text += piece;
    }
    put();
  });
  return words;
}
