import { clamp } from '../../lib/clamp.ts';
import type { Frame } from '../../model/chart.ts';
import { formatNumber, formatParts, formatValue, joinParts } from '../../model/format.ts';
import { overlap, type Box, type Label } from '../shared/label.ts';
import type { Built, MetroGrowthData, MetroGrowthMarks } from './marks.ts';
import type { Track } from './track.ts';

const words = {
  zh: {
    gap: ['2019年无可用数据', '2019年缺'],
    later: ' 后来公布',
    laterShort: '，后来',
    start: ['一条轨道从零量起，一站是一年的年末', '从零量起，一站一年末'],
    year: (year: number) => `${year}年`,
  },
  en: {
    gap: ['no sound figure for 2019', 'no 2019 figure', 'no 2019'],
    later: ', reported later',
    laterShort: ', later',
    start: ['One rail from zero; each station is a year’s end', 'From zero; a station a year'],
    year: String,
  },
};

type Anchor = Label['anchor'];
type Placing = Pick<MetroGrowthMarks, 'pxPerKm' | 'width'> & {
  readonly track: Track;
  readonly pitch: number;
};
interface Line {
  readonly key: string;
  readonly text: string;
  readonly size: number;
  readonly look: string;
}

const types = {
  small: { year: 12, value: 14, strong: 18, added: 16, note: 12 },
  middle: { year: 13, value: 20, strong: 26, added: 26, note: 15 },
  large: { year: 15, value: 26, strong: 36, added: 36, note: 18 },
};

/** Lines of text, one below the other, the last baseline at (x, y). */
function stack(lines: readonly Line[], x: number, y: number, anchor: Anchor): Label[] {
  let baseline = y;
  return [...lines].reverse().map(({ key, text, size, look }) => {
    const label: Label = {
      key,
      opacity: 1,
      x,
      y: baseline,
      text,
      size,
      anchor,
      look: `${look} t${size} ${anchor}`,
    };
    baseline -= size * 1.12;
    return label;
  });
}

export function boxOf(labels: readonly Label[], { measure }: Pick<Frame, 'measure'>): Box {
  const sides = labels.map(({ x, y, text, size, anchor }) => {
    const width = measure(text, size) * 1.05;
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { left, right: left + width, top: y - size * 0.88, bottom: y + size * 0.16 };
  });
  return {
    left: Math.min(...sides.map((each) => each.left)),
    right: Math.max(...sides.map((each) => each.right)),
    top: Math.min(...sides.map((each) => each.top)),
    bottom: Math.max(...sides.map((each) => each.bottom)),
  };
}

/**
 * Words along the folded track. Each tries its places in turn (above the rail or below, inside of a bend) and is left
 * out where none is free; the weightiest choose first.
 */
export function placeLabels(
  data: MetroGrowthData,
  built: readonly Built[],
  { track, pxPerKm, width, pitch }: Placing,
  frame: Frame,
): Label[] {
  const { size, lang } = frame;
  const say = words[lang];
  const roomy = pxPerKm > 4;
  const type = size.width >= 900 && pitch > 80 ? types.large : roomy ? types.middle : types.small;
  const taken: Box[] = [];
  const placed: Label[] = [];
  const last = built[built.length - 1]!;

  const put = (km: number, lines: readonly Line[], isYear = true): boolean => {
    const { x, y, bend, middle } = track.at(km * pxPerKm);
    const tall = lines.reduce((sum, line) => sum + line.size * 1.12, 0);
    const up = stack(lines, x, y - width * 0.96 - 6, 'middle');
    const down = stack(lines, x, y + width * 0.5 + 5 + tall, 'middle');
    // Inside of a bend words keep clear of both its rows.
    const slack = Math.max(0, (pitch - width - tall) / 2 - 4);
    const inward = stack(
      lines,
      x - bend * (width + 6),
      clamp(y, middle - slack, middle + slack) + tall * 0.38,
      bend > 0 ? 'end' : 'start',
    );
    const aside = [-12, 12].map((by) => up.map((label) => ({ ...label, x: label.x + by })));
    // A year never stands below its rail: there it would be read as a station of the next row.
    const places = bend !== 0 ? [inward] : isYear ? [up, ...aside] : [down, up];
    const free = places.map(nudge).find((labels) => {
      const box = boxOf(labels, frame);
      const inside =
        box.left >= 2 && box.right <= size.width - 2 && box.top >= 0 && box.bottom <= size.height - 1;
      return inside && !taken.some((other) => overlap(box, other, 4));
    });
    if (!free) return false;
    taken.push(boxOf(free, frame));
    placed.push(...free);
    return true;
  };
  /** Moved sideways by as much as it would leave the frame. */
  const nudge = (labels: readonly Label[]): readonly Label[] => {
    const box = boxOf(labels, frame);
    const by = Math.max(0, 4 - box.left) - Math.max(0, box.right - (size.width - 4));
    return labels.map((label) => ({ ...label, x: label.x + by }));
  };

  const year = (each: Built): Line[] => {
    const strong = each.year >= 2024;
    // Side by side on a small stage, 2024 and 2025 have room for bare numbers only; 2016 tells their unit.
    const unit = pxPerKm > 8 || each.state === 'before' || (strong && (roomy || last.year === 2024));
    const text = unit ? formatValue(each.value, data.unit, lang) : formatNumber(each.value, lang).digits;
    const later = each.state !== 'later' ? '' : roomy ? say.later : say.laterShort;
    const name = `${roomy ? say.year(each.year) : each.year}${later}`;
    return [
      {
        key: `${each.year}-year`,
        text: name,
        size: type.year,
        look: 'halo',
      },
      {
        key: `${each.year}`,
        text,
        size: strong ? type.strong : type.value,
        look: `big halo ${each.state}`,
      },
    ];
  };
  const one = built.find((each) => each.state === 'one');
  if (one) {
    const text = joinParts(formatParts(data.added, lang), lang);
    put(
      (one.from + one.value) / 2,
      [{ key: 'added', text, size: type.added, look: 'big added halo' }],
      false,
    );
  }
  const order = [...built].sort((a, b) => weight(b, last) - weight(a, last));
  for (const each of order) put(each.value, year(each));
  for (const each of built.filter(({ gap }) => gap))
    say.gap.some((text) =>
      put((each.from + each.value) / 2, [{ key: 'gap', text, size: type.year, look: 'halo' }], false),
    );
  say.start.some((text) => {
    const [line] = stack(
      [{ key: 'start', text, size: type.note, look: '' }],
      track.at(0).x,
      track.at(0).y - width * 0.5 - 9,
      'start',
    );
    const fits = boxOf([line!], frame).right < size.width;
    if (fits) placed.push(line!);
    return fits;
  });
  return placed;
}

/** The ends first, then the years nearest to them: what is left out on a small stage is the middle. */
function weight({ year, state }: Built, last: Built): number {
  return year === 2024
    ? 4
    : year === last.year
      ? 3
      : state === 'before'
        ? 2
        : (year % 2) + (year - 2000) / 100;
}
