import type { Frame } from '../../model/chart.ts';
import { mix } from '../shared/mix.ts';
import type { NumberWord } from '../shared/number-parts.ts';
import { laterReport } from '../shared/later.ts';
import type { Block, LifeData } from './marks.ts';
import { piecesOf } from './pieces.ts';
import { stages } from './scenes.ts';
import { bold, partsOf, pick, sizesOf, stageNames, word, wrap } from './words.ts';

/** How far along the line its points go, in stages, and how many they are to a stage. */
export const reach = 9;
export const grain = 16;
/** How much of a stage before its end the line begins to turn. */
const turn = 0.25;

export interface Whole {
  readonly line: readonly number[];
  readonly figures: ReadonlyArray<{ readonly x: number; readonly y: number; readonly height: number }>;
  readonly blocks: readonly Block[];
  readonly words: readonly NumberWord[];
}

/** The life in one winding line, two or three stages a row, every other row from right to left. */
export function wholeOf(data: LifeData, known: boolean, frame: Frame): Whole {
  const { size, lang, measure } = frame;
  const { pad, small, row } = sizesOf(size);
  const notes = wrap(legend(known, lang), small, size.width - pad * 2, measure);
  const room = size.height - pad - row * notes.length;
  const [columns, rows] = (
    [
      [6, 1],
      [3, 2],
      [2, 3],
    ] as const
  ).reduce((a, b) =>
    Math.min(size.width / b[0] / 1.35, room / b[1]) > Math.min(size.width / a[0] / 1.35, room / a[1]) ? b : a,
  );
  const bend = rows > 1 ? Math.min(size.width * 0.07, room / rows / 3) : pad;
  const [left, right] = [bend + pad, size.width - bend - pad];
  const wide = (right - left) / columns;
  const deep = room / rows;

  const texts = stages.map((id, i) => {
    const lot = data.lots[id];
    const { name, plan, late } = lot;
    const fit = (text: string, look: string) =>
      wrap(text, small * bold, wide - small * 0.5, measure).map((line) => [line, look] as const);
    const title = fit(stageNames[lang][i]!, 'big');
    const what = [...fit(pick(name, lang), ''), ...fit(partsOf(lot, plan!, lang).join(''), 'strong')];
    const told = known && late ? fit(partsOf(lot, late, lang).join(''), 'strong one') : [];
    return { ample: [...title, ...what, ...told], terse: [...title, ...told] };
  });
  const most = (which: 'ample' | 'terse') => Math.max(...texts.map((each) => each[which].length));
  const which = deep - row * most('ample') > 70 ? 'ample' : 'terse';
  const high = deep - row * (most(which) + 0.8);
  const ground = (r: number) => pad + deep * r + high;

  const point = (along: number): [number, number] => {
    const r = Math.min(rows - 1, Math.max(0, Math.floor((along + turn) / columns)));
    const before = along - r * columns;
    const way = r % 2 ? -1 : 1;
    const edge = way > 0 ? left : right;
    if (r > 0 && before < turn) {
      const angle = ((before + turn) / (2 * turn)) * Math.PI;
      return [
        edge + way * wide * turn - way * Math.sin(angle) * (bend + wide * turn),
        mix(ground(r - 1), ground(r), (1 - Math.cos(angle)) / 2),
      ];
    }
    return [edge + way * wide * before, ground(r)];
  };
  const person = Math.min(high * 0.5, small * 4.5);
  const figures: Array<Whole['figures'][number]> = [];
  const blocks: Block[] = [];
  const words: NumberWord[] = [];
  stages.forEach((id, i) => {
    const [x, y] = point(i + 0.5);
    const standing = piecesOf(data, id, known, frame)
      .map(({ block }) => block)
      .filter(({ state }) => state !== 'done');
    const [across, up] = [
      standing.reduce((sum, piece) => sum + piece.width + 1, -1),
      Math.max(...standing.map((piece) => piece.height)),
    ];
    const unit = Math.min(((wide - person) * 0.6) / across, ((high - small) * 0.85) / up);
    let from = x - (across * unit - person * 0.5) / 2;
    figures.push({ x: from - person * 0.4, y, height: person });
    for (const piece of standing) {
      blocks.push({ ...piece, x: from, y, unit });
      from += (piece.width + Number(piece.state === 'plan')) * unit;
    }
    texts[i]![which].forEach(([text, look], j) =>
      words.push(word(`${id} whole ${j}`, x, y + row * (j + 1.1), small, text, `middle ${look}`)),
    );
  });
  notes.forEach((text, i) =>
    words.push(
      word(`note ${text}`, pad, size.height - pad * 0.6 - row * (notes.length - 1 - i), small, text, ''),
    ),
  );
  const line = Array.from({ length: reach * grain + 1 }, (_, i) => point(i / grain)).flat();
  return { line, figures, blocks, words };
}

function legend(known: boolean, lang: Frame['lang']): string {
  return lang === 'zh'
    ? `轮廓是2025年的计划${known ? `，红色的出自${laterReport.zh}` : ''}。`
    : `Outlined: planned for 2025.${known ? ` Red: ${laterReport.en}.` : ''}`;
}
