/**
 * What decides an embed's height: the chart's rule (`slope` in hundredths), and for Chinese and English how long its
 * longest sentence and its source line are, in ems.
 */
export type ReservedRule = readonly [
  least: number,
  most: number,
  slope: number,
  offset: number,
  says: number,
  source: number,
  saysEnglish: number,
  sourceEnglish: number,
];

/**
 * An embed's height before it is there, px, at the width of its frame: near enough that the host's text hardly moves.
 * It goes by what `embed.css` says; a test holds it to the real heights.
 */
export function reserved(
  [least, most, slope, offset, ...ems]: ReservedRule,
  english: boolean,
  frame: number,
): number {
  const width = Math.min(900, frame) - 32;
  const [says, source] = english ? [ems[2], ems[3]] : [ems[0], ems[1]];
  const wide = width >= 600;
  // Words do not fill their lines.
  const lines = (length: number, size: number, room: number) =>
    Math.ceil((length * size * (english ? 1.06 : 1.03)) / room);
  const telling = 24 * lines(says, 15, Math.min(690, wide ? width - 176 : width));
  return Math.round(
    Math.min(most, Math.max(least, (slope * width) / 100 + offset)) +
      (wide ? Math.max(44, telling) : telling + 52) +
      21 * (lines(source, 13, width) + (width < 340 ? 2 : 1)) +
      136,
  );
}
