/**
 * What decides an embed's height: the chart's rule (`slope` in hundredths), and for Chinese and English how long its
 * title, its longest sentence and its source line are, in ems. `single` is there where a chart has no steps to go
 * through.
 */
export type ReservedRule = readonly [
  least: number,
  most: number,
  slope: number,
  offset: number,
  title: number,
  says: number,
  source: number,
  titleEnglish: number,
  saysEnglish: number,
  sourceEnglish: number,
  single?: 1,
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
  const [title, says, source] = (english ? ems.slice(3) : ems) as [number, number, number];
  const stepped = !ems[6];
  const wide = stepped && width >= 600;
  // Words do not fill their lines.
  const lines = (length: number, size: number, room: number) =>
    Math.ceil((length * size * (english ? 1.06 : 1.03)) / room);
  const telling = 24 * lines(says, 15, Math.min(690, wide ? width - 176 : width));
  // The foot's two parts stand beside each other where there is room.
  return Math.round(
    Math.min(most, Math.max(least, (slope * width) / 100 + offset)) +
      (wide ? Math.max(44, telling) : telling + (stepped ? 52 : 0)) +
      25.3 * lines(title, 18.75, width) +
      19.5 * lines(source, 12.2, width) +
      (width < (english ? 400 : 340) ? 155.5 : 134),
  );
}
