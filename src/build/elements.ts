import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { ElementFacts } from '../faces/element/facts.ts';
import { className } from './class-name.ts';

/** What the element of a chart is made from: its slice of the data, and what is printed beside its picture. */
export interface ElementParts {
  readonly facts: ElementFacts;
  readonly data: unknown;
}

const entry = 'virtual:element';

/** A built element: its script, and the packages whose code is within. */
export interface BuiltElement {
  readonly code: string;
  readonly packages: readonly string[];
}

/**
 * One script without imports or exports, good as a module and as a classic script alike: a page of another origin can
 * load the latter without CORS. Where Lit may not run, as under a `trusted-types` list without `lit-html`, it says so and
 * leaves the page as it is.
 */
function wrap(code: string, packages: readonly string[]): string {
  const contains = packages.map((name) => `${name} (${licenceOf(name)})`).join(', ');
  return `/*! 数说北京 2025 / Beijing in Numbers 2025 (MIT). Contains ${contains}. */
try{${code.trim()}}catch(error){console.warn("Beijing in Numbers: this chart stays as the page wrote it.",error)}
`;
}

/** The licence that an installed package names. */
export function licenceOf(name: string): string {
  const file = join(process.cwd(), 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { license: string }).license;
}

/** Serves a chart's parts as modules, and leaves the chart's own tag to the element with the frame. */
function partsPlugin({ facts, data }: ElementParts): Plugin {
  const { id } = facts;
  const modules: Record<string, string> = {
    [entry]: [
      `import { ${className(id)} as Picture } from "/src/charts/${id}/bj-${id}.ts";`,
      `import { defineChart } from "/src/faces/element/define.ts";`,
      `defineChart(${JSON.stringify(facts)}, Picture);`,
    ].join('\n'),
    [`virtual:chart-data/${id}`]: `export default ${JSON.stringify(data)}`,
  };
  return {
    name: 'element-parts',
    enforce: 'pre',
    resolveId: (name) => (name in modules ? `\0${name}` : null),
    load: (name) => modules[name.slice(1)] ?? null,
    transform: (code, file) =>
      file.endsWith(`/bj-${id}.ts`) ? code.replace(/@customElement\('[^']+'\)/, '') : null,
  };
}

/**
 * Builds the script of one chart's element.
 * @throws naming the chart, where it does not build or needs more than one file
 */
export async function buildElement(parts: ElementParts): Promise<BuiltElement> {
  try {
    const made = await build({
      configFile: false,
      root: process.cwd(),
      publicDir: false,
      logLevel: 'error',
      plugins: [partsPlugin(parts)],
      build: {
        write: false,
        target: 'es2022',
        modulePreload: false,
        reportCompressedSize: false,
        rollupOptions: { input: entry, output: { format: 'iife', entryFileNames: 'element.js' } },
      },
    });
    const outputs = (Array.isArray(made) ? made : [made]).flatMap((each) =>
      'output' in each ? each.output : [],
    );
    const [chunk, ...others] = outputs;
    if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('its script is not one file');
    const packages = chunk.moduleIds.flatMap(
      (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
    );
    const names = [...new Set(packages)].sort();
    return { code: wrap(chunk.code, names), packages: names };
  } catch (error) {
    throw new Error(`element of ${parts.facts.id}: ${(error as Error).message}`, { cause: error });
  }
}
