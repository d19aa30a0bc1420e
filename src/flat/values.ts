import { interpolateRgb } from 'd3-interpolate';
import { colours, type Scheme } from '../theme/tokens.ts';

/** Custom properties by name, without the dashes. */
export type Variables = ReadonlyMap<string, string>;

/** The tokens of a scheme, with the font families that are really there. */
export function tokens(scheme: Scheme, fonts: { serif: string; sans: string }): Map<string, string> {
  return new Map([...Object.entries(colours[scheme]), ['serif', fonts.serif], ['sans', fonts.sans]]);
}

/** A CSS value without `var()`, `light-dark()` and `color-mix()`: what a program that knows none of them can read. */
export function resolveValue(value: string, variables: Variables, scheme: Scheme): string {
  const call = /(var|light-dark|color-mix)\(/.exec(value);
  if (!call) return value;
  const start = call.index + call[0].length;
  const parts = argumentsFrom(value, start);
  const end = start + parts.join(',').length + 1;
  const inner = parts.map((part) => resolveValue(part.trim(), variables, scheme));
  const made =
    call[1] === 'var'
      ? variable(parts[0]!, variables, scheme)
      : call[1] === 'light-dark'
        ? inner[scheme === 'light' ? 0 : 1]!
        : mix(inner);
  return resolveValue(value.slice(0, call.index) + made + value.slice(end), variables, scheme);
}

function variable(name: string, variables: Variables, scheme: Scheme): string {
  const value = variables.get(name.trim().replace(/^--/, ''));
  if (value === undefined) throw new Error(`CSS: ${name} is no token`);
  return resolveValue(value, variables, scheme);
}

/** `color-mix(in srgb, a 38%, b)`. */
function mix([space, first, second]: readonly string[]): string {
  const match = /^(\S+) ([\d.]+)%$/.exec(first ?? '');
  if (space !== 'in srgb' || !match || !second)
    throw new Error(`CSS: color-mix(${space}, ${first}) is not known here`);
  return interpolateRgb(second, match[1]!)(Number(match[2]) / 100);
}

/** The arguments of a function whose bracket opened just before `start`. */
function argumentsFrom(text: string, start: number): string[] {
  const parts = [''];
  for (let depth = 0, i = start; i < text.length; i++) {
    const character = text[i]!;
    if (character === ')' && depth === 0) return parts;
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  throw new Error(`CSS: a bracket is left open in "${text}"`);
}

/** A length in pixels, `em` and `%` being of the font size; the greatest of several in `max()`. */
export function pixels(value: string, fontSize: number): number {
  const max = /^max\((.*)\)$/.exec(value);
  if (max) return Math.max(...max[1]!.split(',').map((part) => pixels(part.trim(), fontSize)));
  const unit = value.endsWith('em') ? fontSize : value.endsWith('%') ? fontSize / 100 : 1;
  return parseFloat(value) * unit;
}
