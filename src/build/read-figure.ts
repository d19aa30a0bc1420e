import { numbersIn, type Said } from '../lib/values-in.ts';
import type { Figure } from '../model/types.ts';
import { unitAt, unwritten } from './units.ts';

type Reading = Pick<Figure, 'id' | 'phrase' | 'value' | 'unit' | 'kind'>;

/** Numbers that hold their unit: a rank has no 位 behind it, six tenths no %. */
const inherent: ReadonlyArray<{ unit: string; said: RegExp }> = [
  { unit: '位', said: /^第|^首位$/ },
  { unit: '比1', said: /∶/ },
  { unit: '%', said: /成$|倍$|分之|^翻番$|^两位数$/ },
];

/** The unit of a number where it stands in the phrase, `''` where none follows. */
function unitBehind({ id, phrase, kind }: Reading, { start, end }: Said): string {
  const said = phrase.slice(start, end);
  const own = inherent.find((each) => each.said.test(said));
  if (own) return own.unit;
  const unit = unitAt(phrase.slice(end).replace(/^[余多]/, ''));
  // An index is a bare number behind its name.
  if (unit === '' && kind === 'index' && phrase.slice(0, start).includes('指数')) return '（指数）';
  // What stands in the list has no unit of its own, or only a part of it (吨 of 吨/日).
  const listed = unwritten[id]?.unit;
  return listed !== undefined && (unit === '' || listed.startsWith(unit)) ? listed : unit;
}

/**
 * Where in its phrase a figure's value is read.
 * @returns the one place where the value is said, with its unit, or the reason why there is none
 */
export function readFigure(figure: Reading): Said | string {
  const { phrase, value, unit } = figure;
  const [read, ...more] = numbersIn(phrase).filter((each) => each.value === value);
  if (!read) return `value ${value} is not said by "${phrase}"`;
  if (more.length > 0) return `value ${value} is said ${more.length + 1} times by "${phrase}"`;
  const found = unitBehind(figure, read);
  return found === unit.zh ? read : `"${unit.zh}" does not follow ${value} in "${phrase}"`;
}
