import type { Frame } from '../../model/chart.ts';
import { capital, laterReport, silent } from '../shared/later.ts';
import { partOf, type Call, type Parts, type Said, type Word } from './marks.ts';

/** A line of a block: y from the top of the stage, x from the block's left edge. */
export interface Line extends Omit<Word, 'key' | 'opacity'> {
  /** Said by a later report. */
  readonly later: boolean;
}

/** A number with its lines. */
export interface Block {
  readonly width: number;
  readonly lines: readonly Line[];
}

/** The blocks of a view, whether they stand side by side, at least how far apart, and where the lowest ends. */
interface Band {
  readonly blocks: readonly Block[];
  readonly beside: boolean;
  readonly gap: number;
  readonly bottom: number;
}

/** Type on a stage, pixels. */
export function sizesOf({ width, height }: Frame['size']) {
  const roomy = width >= 600 && height >= 420;
  const small = Math.max(12, Math.min(18, width / 42, height / 38));
  return {
    small,
    big: small * (roomy ? 5.4 : 3.3),
    second: small * (roomy ? 3 : 2.2),
    margin: roomy ? 20 : 10,
  };
}

/** Bold faces and serif numerals are a little wider than the measurer's. */
const wider = 1.07;

/** Text in lines of at most `room` pixels and much the same length: Chinese breaks anywhere but before a stop, English at spaces. */
function wrap(text: string, room: number, size: number, { lang, measure }: Frame): string[] {
  const within = (limit: number) => {
    const lines = [''];
    for (const piece of text.match(lang === 'zh' ? /(?:[\d.]+多?)?.[，。、：；）”]*/gu : /[^ ]+ */g) ?? []) {
      if (lines.at(-1) && measure(lines.at(-1) + piece.trim(), size * wider) > limit) lines.push('');
      lines.push(lines.pop() + piece);
    }
    return lines;
  };
  const greedy = within(room);
  const even = within(Math.min(room, measure(text, size * wider) / greedy.length + size * 1.5));
  return (even.length > greedy.length ? greedy : even).map((line) => line.trim());
}

/**
 * The calls of a stop in a band at the top: side by side where they fit, else the first above the others. Beside one
 * another, they keep room for what a later report says, so that the street stands still when it appears. The
 * last give way where they would leave no room for the street.
 */
export function band(said: Said, calls: readonly Call[], known: boolean, frame: Frame): Band {
  const { lang, measure } = frame;
  const { small, big, second, margin } = sizesOf(frame.size);
  const gap = small * 1.7;
  const full = frame.size.width - 2 * margin;
  const share = (count: number, room: number) => (room - gap * (count - 1)) / count;
  const sizeOf = (i: number) => (i ? second : big);
  const widthOf = ([before, digits, after]: Parts, size: number) =>
    measure(digits, size * wider) + measure(before + after, partOf(size));
  const column = share(calls.length, full);
  const beside =
    !calls[1] || (column > small * 9 && calls.every(({ number }, i) => widthOf(number, sizeOf(i)) < column));
  const spoken = calls.some(({ later }) => later);

  const block = ({ number, label, done, later }: Call, i: number, room: number, top: number): Block => {
    const lines: Line[] = [];
    let y = top;
    const put = (lead: number, text: string, size: number, style: Partial<Line>) => {
      y += lead;
      lines.push({
        x: style.dot === undefined ? 0 : small * 0.9,
        y,
        text,
        size,
        before: '',
        after: '',
        look: '',
        dot: '',
        later: false,
        ...style,
      });
    };
    const numeral = ([before, text, after]: Parts, lead: number, size: number, style: Partial<Line>) =>
      put(lead, text, size, { before, after, ...style });
    const say = (text: string, style: Partial<Line>) =>
      text
        .split('\n')
        .flatMap((part) =>
          wrap(part, Math.min(room, small * (calls[1] ? 17 : 28)) - small * 1.5, small, frame),
        )
        .forEach((line, j) => put(small * 1.4, line, small, j && style.dot ? { ...style, dot: '' } : style));
    numeral(number, (beside ? big : sizeOf(i)) * 0.8, sizeOf(i), {
      look: i || (known && spoken) ? 'big' : 'big one',
    });
    y += sizeOf(i) * 0.07;
    say(label, { look: 'strong' });
    if (done) say(done, { dot: 'done' });
    if (!known && !beside) {
      // On a small stage the street rather takes the room.
    } else if (later) {
      say(capital(laterReport[lang]), { dot: '', later: true });
      numeral(later, small * 1.9, small * 1.7, { look: 'big one', dot: 'one', later: true });
    } else if (!i && !spoken) say(silent[lang], { later: true });
    return {
      lines,
      width: Math.max(
        ...lines.map(({ x, before, text, after, size }) => x + widthOf([before, text, after], size)),
      ),
    };
  };

  const bottomOf = (blocks: readonly Block[]) =>
    Math.max(...blocks.map(({ lines }) => lines.at(-1)!.y)) + small * 0.4;
  const first = block(calls[0]!, 0, beside ? column : full, margin * 0.7);
  const rest = calls
    .slice(1)
    .map((call, i) =>
      beside
        ? block(call, i + 1, column, margin * 0.7)
        : block(call, i + 1, share(calls.length - 1, full - small), bottomOf([first]) + small * 0.6),
    );
  const blocks = [first, ...rest];
  const bottom = bottomOf(blocks);
  return calls[1] && bottom > frame.size.height * 0.72
    ? band(said, calls.slice(0, -1), known, frame)
    : { blocks, beside, gap, bottom };
}
