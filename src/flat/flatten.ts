import type { Lang } from '../model/types.ts';
import { chartCss } from '../theme/chart-css.ts';
import { fonts, type Scheme } from '../theme/tokens.ts';
import { fadePaint, fadeWithin, paintOf, type Paint } from './fade.ts';
import { identity, matrixOf, multiply, type Matrix } from './matrix.ts';
import { matches, readRules, type Rule } from './rules.ts';
import { keepStroke, scaleDashes, type Pen } from './strokes.ts';
import { printSvg, readSvg, type Element } from './tree.ts';
import { pixels, tokens } from './values.ts';

export interface FlatOptions {
  /** CSS of the picture's own marks, beside what all charts share. */
  readonly css: string;
  readonly scheme: Scheme;
  /** Families to write for the tokens `--serif` and `--sans`. */
  readonly fonts: Readonly<Record<'serif' | 'sans', string>>;
}

/** Families as readers' devices have them, for SVG that leaves us. In Chinese faces English apostrophes are an em wide. */
export function deviceFonts(lang: Lang): Readonly<Record<'serif' | 'sans', string>> {
  const serif = lang === 'zh' ? fonts.serif : fonts.serifEnglish;
  return { serif: serif.replaceAll('"', `'`), sans: fonts.sans.replaceAll('"', `'`) };
}

/** CSS properties that SVG also knows as attributes, as far as charts use them. */
const presentation = new Set([
  ...['fill', 'fill-opacity', 'fill-rule', 'color', 'opacity', 'display', 'vector-effect', 'paint-order'],
  ...['stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-dashoffset', 'stroke-linecap'],
  ...['stroke-linejoin', 'font-family', 'font-size', 'font-weight', 'letter-spacing', 'text-anchor'],
  'writing-mode',
]);

/** Elements that paint themselves and have no children. */
const shapes = new Set(['path', 'rect', 'circle', 'line']);

/** What children take over: for lengths that depend on it. */
interface Inherited {
  readonly pen: Pen;
  readonly paint: Paint;
  readonly fontSize: number;
  readonly matrix: Matrix;
}

/**
 * A chart's SVG with its styles written into each element as attributes, without classes, ids, `<style>`, `pathLength`
 * and `vector-effect`: for programs that know none of these, and editors that strip them.
 * @throws where the CSS or the SVG uses what is not known here, so that no picture is silently wrong
 */
export function flattenSvg(markup: string, { css, scheme, fonts }: FlatOptions): string {
  const rules = readRules(`${chartCss}${css}`, tokens(scheme, fonts), scheme);
  const svg = readSvg(markup);
  flatten([svg], rules, { pen: {}, paint: {}, fontSize: 16, matrix: identity });
  return printSvg(svg);
}

/** Works on the last element of `path`, and on what is in it. @returns whether it is drawn at all */
function flatten(path: readonly Element[], rules: readonly Rule[], inherited: Inherited): boolean {
  const element = path.at(-1)!;
  const { attributes, children, tag } = element;
  const style = styleOf(path, rules);
  for (const [name, value] of style) {
    if (value === 'inherit') attributes.delete(name);
    else attributes.set(name, value);
  }
  for (const [name, value] of attributes)
    if (value.includes('var(')) throw new Error(`SVG: ${name}="${value}" is not known here`);
  if (attributes.get('display') === 'none' || attributes.get('opacity') === '0') return false;
  attributes.delete('display');
  const fontSize = resolveLengths(attributes, inherited.fontSize);
  const pen: Pen = { ...inherited.pen, ...penOf(attributes) };
  const keeps = attributes.get('vector-effect') === 'non-scaling-stroke';
  attributes.delete('vector-effect');
  scaleDashes(attributes, pen);
  if (keeps && tag !== 'g' && tag !== 'svg')
    keepStroke(element, { ...pen, ...penOf(attributes) }, inherited.matrix);
  const paint = paintOf(attributes, inherited.paint);
  if (shapes.has(tag)) fadePaint(element, paint);
  const matrix = multiply(inherited.matrix, matrixOf(element));
  const kept = children.filter((child) => {
    if (typeof child === 'string')
      return tag === 'text' || tag === 'tspan' || tag === 'title' || child.trim() !== '';
    return child.tag !== 'style' && flatten([...path, child], rules, { pen, paint, fontSize, matrix });
  });
  children.splice(0, children.length, ...kept);
  if (tag === 'svg' && path.length > 1) fadeWithin(element);
  // Only now: what is in the element is styled by its classes too.
  for (const name of ['class', 'id']) attributes.delete(name);
  return true;
}

function styleOf(path: readonly Element[], rules: readonly Rule[]): Map<string, string> {
  const style = new Map<string, string>();
  const set = (name: string, value: string) => {
    if (presentation.has(name)) style.set(name, value);
  };
  for (const rule of rules) {
    if (!matches(rule, path)) continue;
    for (const [name, value] of rule.declarations) {
      const font = name === 'font' ? /^(\d+) ([\d.]+px) (.*)$/.exec(value) : null;
      if (font) ['font-weight', 'font-size', 'font-family'].forEach((each, i) => set(each, font[i + 1]!));
      else set(name, value.replace(/\s*!important$/, ''));
    }
  }
  return style;
}

/** Lengths in plain numbers. @returns the font size that children take over */
function resolveLengths(attributes: Map<string, string>, inherited: number): number {
  const size = attributes.get('font-size');
  const fontSize = size === undefined ? inherited : pixels(size, inherited);
  for (const name of ['font-size', 'stroke-width', 'letter-spacing', 'stroke-dashoffset']) {
    const value = attributes.get(name);
    if (value !== undefined)
      attributes.set(name, String(pixels(value, name === 'font-size' ? inherited : fontSize)));
  }
  return fontSize;
}

function penOf(attributes: ReadonlyMap<string, string>): Pen {
  const names = ['stroke-width', 'stroke-dasharray', 'stroke-dashoffset'] as const;
  return Object.fromEntries(
    names.flatMap((name) => (attributes.has(name) ? [[name, attributes.get(name)!]] : [])),
  );
}
