import { knownQualifierWord } from '../model/format.ts';
import { langs, type Dataset, type Figure } from '../model/types.ts';
import { readFigure } from './read-figure.ts';
import { unitAt, units } from './units.ts';

type Context = Pick<Dataset, 'figures' | 'outline' | 'themes'>;
type Reason = string | false;

const changes = new Set<Figure['kind']>(['change-percent', 'change-absolute']);

/** Words that tell a change and its direction. 多 and 降 alone stand in too many other words. */
const verbs = {
  up: ['增长', '提高', '增加', '新增', '涨幅', '翻番', '偏多'],
  down: ['下降', '减少', '减量', '削减'],
};

/** A number directly behind one of these is a change; 新增 and 增加 may also tell what was made. */
const changeBefore = /(?:增长|提高|涨幅|下降|减少)(?:近|超|约)?$/;

const wordsBefore = /(?:不超过|不少于|不低于|超过|突破|力争|超|破|近|约|(?<![提目此之])前)$/;
const wordsBehind = /^(?:左右|以上|以内|以下|多|余|级)/;

/** What a kind must have for a unit; what is not listed has another. */
const unitOf: Partial<Record<Figure['kind'], string>> = {
  'change-percent': '%',
  share: '%',
  rank: '位',
  ratio: '比1',
  index: '（指数）',
};

/**
 * What is wrong with one figure, whatever the others say.
 * @returns reasons; empty where nothing is
 */
export function checkFigure(figure: Figure, context: Context): string[] {
  const read = readFigure(figure);
  const reasons: Reason[] = [
    ...checkPlace(figure, context),
    ...checkUnit(figure),
    ...checkChange(figure, context),
    ...checkQualifier(figure),
    ...(typeof read === 'string' ? [read] : checkWords(figure, read)),
  ];
  return reasons.filter((reason) => reason !== false);
}

function checkPlace({ section, role, theme, year, note }: Figure, { outline, themes }: Context): Reason[] {
  const found = outline.find((each) => each.id === section);
  const own = role === 'done' ? 2024 : 2025;
  return [
    !found && `unknown section "${section}"`,
    found !== undefined && found.part !== own && `role "${role}" in a section of ${found.part}`,
    !themes.some((each) => each.id === theme) && `unknown theme "${theme}"`,
    year !== null && year !== own && `year ${year} for role "${role}"`,
    year === null && note === null && 'has no year, and no note that says why',
  ];
}

function checkUnit({ kind, unit, phrase, value }: Figure): Reason[] {
  const known = units.filter((each) => each.zh === unit.zh && each.en === unit.en);
  const due = unitOf[kind];
  return [
    known.length === 0 && `the units "${unit.zh}" and "${unit.en}" are no pair`,
    known.some((each) => each.of && !each.of.some((word) => phrase.includes(word))) &&
      `"${unit.en}" are not what "${phrase}" counts`,
    due !== undefined && unit.zh !== due && `kind "${kind}" with unit "${unit.zh}"`,
    unit.zh === '%' && due !== '%' && `unit "%" with kind "${kind}"`,
    value === 1 && kind !== 'rank' && unit.en.endsWith('s') && `one, but "${unit.en}"`,
  ];
}

function checkChange(figure: Figure, { figures }: Context): Reason[] {
  const { kind, direction, describes, label, phrase } = figure;
  const change = changes.has(kind);
  const described = describes === null ? undefined : figures.get(describes);
  const said = direction === null || verbs[direction].some((verb) => phrase.includes(verb));
  return [
    describes !== null && !described && `describes unknown "${describes}"`,
    described !== undefined &&
      changes.has(described.kind) &&
      `describes "${describes}", which is a change itself`,
    describes !== null && !change && 'describes another, but is no change',
    change !== (direction !== null) && `kind "${kind}" with direction ${direction}`,
    !said && `direction "${direction}" is not said by "${phrase}"`,
    // "GDP growth: up 5%" would say that growth grew.
    kind === 'change-percent' &&
      /增长|[增涨降]幅|growth|\b(?:fall|rise)\b/i.test(label.zh + label.en) &&
      'the label tells the change that is printed with the number',
    described !== undefined &&
      described.derived !== null &&
      !follows(figure, described) &&
      `does not lead from ${described.value} back to ${described.derived.value}, derived for "${describes}"`,
  ];
}

/** Whether the figure before, derived for the level, follows from this change: within its rounding and its 近 and 约. */
function follows(
  { kind, value, direction, qualifier }: Figure,
  { value: level, derived, qualifier: of }: Figure,
) {
  const sign = direction === 'down' ? -1 : 1;
  const before = kind === 'change-percent' ? level / (1 + (sign * value) / 100) : level - sign * value;
  const exact = qualifier === 'exact' && of === 'exact';
  return Math.abs(before - derived!.value) <= before * (exact ? 0.002 : 0.05);
}

function checkQualifier({ qualifier, qualifierWord, phrase }: Figure): Reason[] {
  if (qualifierWord === null) return [];
  const meant = knownQualifierWord(qualifierWord);
  return [
    !phrase.includes(qualifierWord) && `"${qualifierWord}" does not stand in the phrase`,
    meant !== qualifier && `"${qualifierWord}" means ${meant ?? 'nothing known'}, not ${qualifier}`,
    qualifier === 'exact' && 'exact, but with a qualifying word',
  ];
}

/** The words next to the number: its qualifier, and the verb that makes it a change. */
function checkWords(figure: Figure, { start, end }: { start: number; end: number }): Reason[] {
  const { phrase, qualifierWord, qualifier, kind } = figure;
  const said = phrase.slice(start, end);
  const before = phrase.slice(0, start);
  const behind = phrase.slice(end);
  const word =
    wordsBefore.exec(before.replace(/达到?$/, ''))?.[0] ??
    /[余多]/.exec(said)?.[0] ??
    wordsBehind.exec(behind)?.[0] ??
    wordsBehind.exec(behind.slice(unitAt(behind).length))?.[0] ??
    null;
  return [
    word !== qualifierWord && `"${word ?? 'no word'}" stands next to the number, not "${qualifierWord}"`,
    said === '两位数' && qualifier !== 'at-least' && `两位数 means at-least, not ${qualifier}`,
    // 两位数 is ten or more, without a word that says so.
    said !== '两位数' && qualifierWord === null && qualifier !== 'exact' && `${qualifier} without a word`,
    changeBefore.test(before) && !changes.has(kind) && `"${phrase}" tells a change, kind "${kind}" does not`,
  ];
}

/**
 * What figures get wrong between them: labels that cannot be told apart, two that read one number.
 * @returns each with the id it is told of
 */
export function checkFiguresTogether(figures: readonly Figure[]): Array<{ id: string; reason: string }> {
  const findings: Array<{ id: string; reason: string }> = [];
  for (const [i, figure] of figures.entries()) {
    for (const other of figures.slice(0, i)) {
      if (other.role === figure.role)
        for (const lang of langs)
          if (other.label[lang] === figure.label[lang])
            findings.push({
              id: figure.id,
              reason: `label "${figure.label[lang]}" is that of ${other.id} too`,
            });
      if (readSame(figure, other))
        findings.push({
          id: figure.id,
          reason: `reads the number that ${other.id} reads; its phrase has no 均`,
        });
    }
  }
  return findings;
}

/** Whether two figures read one number, though nothing says that it holds for both. */
function readSame(one: Figure, two: Figure): boolean {
  if (one.section !== two.section || one.value !== two.value) return false;
  const [long, short] = one.phrase.length >= two.phrase.length ? [one, two] : [two, one];
  const offset = long.phrase.indexOf(short.phrase);
  if (offset < 0 || long.phrase.includes('均')) return false;
  const [a, b] = [readFigure(long), readFigure(short)];
  return typeof a !== 'string' && typeof b !== 'string' && a.start === b.start + offset;
}
