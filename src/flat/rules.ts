import type { Scheme } from '../theme/tokens.ts';
import type { Element } from './tree.ts';
import { resolveValue, type Variables } from './values.ts';

export interface Rule {
  readonly selector: string;
  /** Compounds, outermost first; each is a descendant of the one before. */
  readonly compounds: readonly string[];
  readonly specificity: number;
  readonly declarations: ReadonlyArray<readonly [name: string, value: string]>;
}

/**
 * The rules of charts' CSS for one scheme, weakest first, values resolved. Media queries are left out: they are for
 * readers' own settings; what `@supports` guards is taken.
 */
export function readRules(css: string, tokens: Variables, scheme: Scheme): Rule[] {
  const blocks = blocksOf(css);
  const variables = new Map(tokens);
  for (const { declarations } of blocks)
    for (const [name, value] of declarations) if (name.startsWith('--')) variables.set(name.slice(2), value);
  return blocks
    .flatMap(({ selectors, declarations }) =>
      selectors.map((selector): Rule => ({
        selector,
        compounds: selector.split(/\s+/),
        specificity: specificityOf(selector),
        declarations: declarations
          .filter(([name]) => !name.startsWith('--'))
          .map(([name, value]) => [name, resolveValue(value, variables, scheme)]),
      })),
    )
    .sort((a, b) => a.specificity - b.specificity);
}

interface Block {
  readonly selectors: readonly string[];
  readonly declarations: ReadonlyArray<readonly [string, string]>;
}

function blocksOf(css: string): Block[] {
  const plain = css
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replace(/@supports[^{]*\{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}/g, '$1');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors, body]) => ({
    selectors: selectors!
      .trim()
      .split(/,(?![^(]*\))/)
      .map((each) => each.trim()),
    declarations: body!
      .split(';')
      .map((each) => each.trim())
      .filter(Boolean)
      .map((each) => {
        const colon = each.indexOf(':');
        return [each.slice(0, colon).trim(), each.slice(colon + 1).trim()] as const;
      }),
  }));
}

/** Classes count ten, tags one; `:is()` and `:not()` as much as what they hold. */
function specificityOf(selector: string): number {
  const classes = selector.replace(/:(is|not)\(([^,)]*)[^)]*\)/g, ' $2').match(/\./g)?.length ?? 0;
  const tags = selector.match(/(^|[\s(])[a-z]/g)?.length ?? 0;
  return classes * 10 + tags;
}

/** Whether a selector meets the last element of a path from the root. */
export function matches({ compounds }: Rule, path: readonly Element[]): boolean {
  if (!meets(compounds.at(-1)!, path.at(-1)!)) return false;
  let next = compounds.length - 2;
  for (let i = path.length - 2; i >= 0 && next >= 0; i--) if (meets(compounds[next]!, path[i]!)) next--;
  return next < 0;
}

/** Whether `text.one:not(.blur)` and its like meet an element. */
function meets(compound: string, element: Element): boolean {
  const classes = element.attributes.get('class')?.split(/\s+/) ?? [];
  const parts = compound.match(/^[a-z]+|\.[\w-]+|:(?:is|not)\([^)]*\)|.+/gi) ?? [];
  return parts.every((part) => {
    const inner = /^:(is|not)\((.*)\)$/.exec(part);
    if (inner)
      return inner[2]!.split(',').some((each) => meets(each.trim(), element)) === (inner[1] === 'is');
    if (part.startsWith('.')) return classes.includes(part.slice(1));
    if (/^[a-z]+$/i.test(part)) return part === element.tag;
    throw new Error(`CSS: ${compound}: a selector of this kind is not known here`);
  });
}
