import { readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { namedViews, type ElementFacts } from '../faces/element/facts.ts';
import { framedChartStyles } from '../faces/element/framed-chart.styles.ts';
import { className } from './class-name.ts';
import { SourceError } from './source-error.ts';

const file = 'src/faces/element/framed-chart.ts';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

/** The frame that all charts' elements share, as the analyzer reads it from its source: what is public of it. */
export interface ElementDeclaration {
  readonly summary: string;
  readonly attributes: readonly Described[];
  readonly members: readonly Described[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
}

/**
 * Reads what is public of the charts' elements from the source of their frame.
 * @throws SourceError where an attribute, event, part or property is not described, or a described one is not there
 */
export function readDeclaration(source = readFileSync(file, 'utf8')): ElementDeclaration {
  const module = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const { modules } = create({ modules: [module], plugins: litPlugin(), context: { dev: false } });
  const found = modules[0]!.declarations.find(({ name }) => name === 'FramedChart');
  if (!found) throw new SourceError(file, 'FramedChart', 'is missing');
  const { summary = '', attributes, members, events, slots, cssParts, cssProperties } = found;
  const open = members.filter(({ kind, privacy }) => kind === 'field' && privacy === undefined);
  const declaration = { summary, attributes, members: open, events, slots, cssParts, cssProperties };
  check(declaration, source);
  return declaration;
}

function check(declaration: ElementDeclaration, source: string): void {
  for (const kind of ['attributes', 'members', 'events', 'cssParts', 'cssProperties'] as const)
    for (const { name, description } of declaration[kind])
      if (!description) throw new SourceError(file, name, `${kind}: is not described`);
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '');
  const agree = (described: readonly Described[], there: Iterable<string>, kind: string) => {
    const [said, used] = [new Set(described.map(({ name }) => name)), new Set(there)];
    for (const name of used)
      if (!said.has(name)) throw new SourceError(file, name, `${kind}: is not described`);
    for (const name of said) if (!used.has(name)) throw new SourceError(file, name, `${kind}: is not there`);
  };
  const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
  agree(declaration.cssParts, all(code, /\spart="([\w-]+)"/g), 'part');
  agree(declaration.events, all(code, /new CustomEvent\('([\w-]+)'/g), 'event');
  agree(declaration.cssProperties, all(framedChartStyles.join('\n'), /var\((--bj-[\w-]+)/g), 'property');
}

/** The custom elements manifest of all charts. `path` is where a chart's module is. */
export function elementsManifest(
  declaration: ElementDeclaration,
  charts: readonly ElementFacts[],
  path: (id: string) => string,
): object {
  const { members, ...shared } = declaration;
  return {
    schemaVersion: '1.0.0',
    readme: '',
    modules: charts.map((chart) => {
      const { id, title } = chart;
      const [name, tagName] = [className(id), `bj-${id}`];
      return {
        kind: 'javascript-module',
        path: path(id),
        declarations: [
          {
            kind: 'class',
            customElement: true,
            name,
            tagName,
            superclass: { name: 'HTMLElement' },
            description: `${title.zh} / ${title.en}. Views: ${namedViews(chart).join(', ')}.`,
            ...shared,
            members,
          },
        ],
        exports: [
          { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path(id) } },
        ],
      };
    }),
  };
}
