import type { Frame, Measure } from '../../model/chart.ts';
import { formatParts, type Part } from '../../model/format.ts';
import { laterReport, silent } from '../shared/later.ts';
import type { NumberWord } from '../shared/number-parts.ts';
import type { Both, LifeData, LifeView, Lot, Said } from './marks.ts';
import { scenes, type SceneId } from './scenes.ts';

/** Bold text is wider than the measure says. */
export const bold = 1.12;

/** The six stages of life. */
export const stageNames: Readonly<Record<Frame['lang'], readonly string[]>> = {
  zh: ['托育', '上学', '求职', '住房', '看病', '老年'],
  en: ['Childcare', 'School', 'Work', 'Home', 'Health', 'Old age'],
};

export const planned: Both = ['2025年计划', 'planned for 2025'];

export const pick = (both: Both, lang: Frame['lang']) => both[lang === 'zh' ? 0 : 1];

/** What is said before the digits, the digits, the power of ten, the unit; a promise without a number is its unit alone. */
export function partsOf(
  { unit: own }: Lot,
  said: Said,
  lang: Frame['lang'],
): readonly [string, string, string, string] {
  const [value, qualifier = 'exact', qualifierWord = null, [zh, en] = own] = said;
  if (value === 0) return ['', pick(own, lang), '', ''];
  const parts = formatParts(
    { value, qualifier, qualifierWord, unit: { zh, en }, kind: 'level', direction: null },
    lang,
  );
  const gap = lang === 'zh' ? '' : ' ';
  const of = (role: Part['role']) => parts.find((part) => part.role === role)?.text ?? '';
  const [before, unit] = [of('qualifier'), of('unit')];
  return [before && before + gap, of('digits'), of('scale'), unit === '%' ? unit : gap + unit];
}

/**
 * Text in lines of at most `width` pixels, as even as they can be; Latin words and numbers stay whole, closing marks
 * with what they close.
 */
export function wrap(text: string, size: number, width: number, measure: Measure): string[] {
  const pieces = (text.match(/“?[!-~’–]+”?[,.;]? ?|[“（]?.[”），；：、。]*/g) ?? []).map((piece) => ({
    piece,
    full: measure(piece, size),
    bare: measure(piece.trimEnd(), size),
  }));
  const set = (most: number) => {
    const lines: string[] = [];
    let [line, taken] = ['', 0];
    for (const { piece, full, bare } of pieces) {
      if (line && taken + bare > most) {
        lines.push(line.trimEnd());
        [line, taken] = ['', 0];
      }
      line += piece;
      taken += full;
    }
    return line.trim() ? [...lines, line.trimEnd()] : lines;
  };
  const lines = set(width);
  if (lines.length < 2) return lines;
  const even = set(
    Math.min(width, pieces.reduce((sum, { full }) => sum + full, 0) / lines.length + size * 1.4),
  );
  return even.length === lines.length ? even : lines;
}

export function word(
  key: string,
  x: number,
  y: number,
  size: number,
  text: string,
  look: string,
): NumberWord {
  return { key, opacity: 1, x, y, size, text, look };
}

/** What is large in a scene: the outcome where it is asked for and told, of the hero or else of the first that has one. */
export function heroOf(
  { lots }: LifeData,
  { scene, known }: Staged,
): { lot: Lot; id: string; late: boolean } {
  const { hero, lots: ids } = scenes[scene];
  const id = known ? [hero, ...ids].find((each) => lots[each].late) : undefined;
  return { id: id ?? hero, lot: lots[id ?? hero], late: id !== undefined };
}

/** A view of one scene. */
export type Staged = LifeView & { readonly scene: SceneId };

export interface Sizes {
  readonly pad: number;
  readonly small: number;
  readonly row: number;
  readonly big: number;
  /** Where the scene is drawn. */
  readonly left: number;
  readonly right: number;
  /** Whether the number stands beside the scene and not above it. */
  readonly beside: boolean;
}

export function sizesOf({ width, height }: Frame['size']): Sizes {
  const large = width >= 560 && height >= 420;
  const beside = width > 2.2 * height;
  const pad = large ? 20 : 10;
  const small = large ? 15 : 12;
  const big = large ? 92 : Math.max(34, Math.min(48, height * 0.13));
  return {
    pad,
    small,
    row: small * 1.35,
    big,
    left: beside ? pad * 2 + Math.max(230, width * 0.26) : pad,
    right: width - pad,
    beside,
  };
}

/** The number that matters, its name, and when it was said; `foot` is where the words end. */
export function headOf(data: LifeData, view: Staged, frame: Frame): { words: NumberWord[]; foot: number } {
  const { lang, measure, size } = frame;
  const { pad, small, row, big: largest, left, beside } = sizesOf(size);
  const width = beside ? left - pad * 2 : size.width - pad * 2;
  const { lot, late } = heroOf(data, view);
  const [before, digits, scale, unit] = partsOf(lot, (late ? lot.late : lot.plan)!, lang);
  const after = scale + unit;
  const room = (width - measure(before + after, largest * 0.3) * bold) / measure(digits, bold);
  const big = Math.min(largest, Math.max(28, room));
  const comma = lang === 'zh' ? '，' : ', ';
  const plan = pick(planned, lang);
  const lines = late
    ? [
        pick(lot.name, lang) + comma + laterReport[lang],
        plan + (lang === 'zh' ? '：' : ': ') + partsOf(lot, lot.plan!, lang).join(''),
      ]
    : [pick(lot.name, lang) + comma + plan];
  const base = pad * 0.6 + big * 0.84;
  let y = base + big * 0.14;
  return {
    words: [
      { ...word(`${before}${digits}${after}`, pad, base, big, digits, 'big one'), before, after },
      ...lines.flatMap((text, i) =>
        wrap(text, small * bold, width, measure).map((line) =>
          word(`head ${line}`, pad, (y += row), small, line, i ? '' : 'strong'),
        ),
      ),
    ],
    foot: y + row * 0.6,
  };
}

/** What a reader must know; where outcomes are asked for, also of what none was told. */
export function noteOf(data: LifeData, { scene, known }: Staged, lang: Frame['lang']): string {
  const [note, late] = data.notes[scene];
  if (!known) return pick(note, lang);
  const numbered = scenes[scene].lots.filter((id) => id !== 'nursery');
  const none = numbered.filter((id) => !data.lots[id].late);
  const said = silent[lang] + (lang === 'zh' ? '。' : '.');
  const names = none.length < numbered.length ? none.map((id) => pick(data.lots[id].name, lang)) : [];
  const [comma, colon] = lang === 'zh' ? ['、', '：'] : ['; ', ': no'];
  return [
    pick(note, lang),
    pick(late, lang),
    names.length ? names.join(comma) + colon + said.slice(lang === 'zh' ? 0 : 2) : none.length ? said : '',
  ]
    .filter(Boolean)
    .join(lang === 'zh' ? '' : ' ');
}
