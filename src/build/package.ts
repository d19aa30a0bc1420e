import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { registry } from '../charts/registry.ts';
import type { AnyChart } from '../model/chart.ts';
import { langFolder } from '../model/lang-folder.ts';
import type { Lang } from '../model/types.ts';
import { siteConfig } from './context.ts';
import { loadDataset } from './dataset.ts';
import { elementsOf } from './element-files.ts';
import { elementsManifest, readDeclaration, type ElementDeclaration } from './element-manifest.ts';
import { elementTypes } from './element-types.ts';
import { buildElement, licenceOf, type ElementParts } from './elements.ts';
import { packageReadme } from './package-readme.ts';
import { loadStory } from './story.ts';

/** Where `npm run build:package` writes. */
const target = '.cache/package';

async function allElements(): Promise<readonly ElementParts[]> {
  const { siteUrl, base } = siteConfig(process.env);
  const dataset = loadDataset();
  const charts: AnyChart[] = [];
  for (const entry of Object.values(registry)) charts.push((await entry.definition()).definition);
  const story = await loadStory({ dataset, lang: 'zh', href: (path) => `${base}${path}` });
  const link = (id: string, lang: Lang) =>
    siteUrl === '' ? null : `${siteUrl}${base}${langFolder(lang)}charts/${id}/`;
  return elementsOf({ charts, dataset, story, link });
}

/** The `package.json` of the elements: every chart is an export of its own and an effect by itself. */
export function packageJson(charts: readonly string[], version: string): object {
  const exports = charts.map((id) => [`./${id}`, { types: `./${id}.d.ts`, default: `./${id}.js` }]);
  return {
    name: 'beijing-in-numbers',
    version,
    description:
      'Charts of the 2025 Beijing Municipal Government Work Report as web components. 数说北京 2025',
    license: 'MIT',
    type: 'module',
    exports: {
      ...Object.fromEntries(exports),
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    files: ['*.js', '*.d.ts', 'custom-elements.json', 'NOTICE'],
    sideEffects: ['./*.js'],
    customElements: 'custom-elements.json',
    keywords: ['beijing', 'data visualization', 'web components', 'custom elements'],
  };
}

/** The licences of all that the scripts contain, in full. */
function notice(packages: readonly string[]): string {
  const folder = (name: string) => join('node_modules', name);
  const text = (name: string) => {
    const file = readdirSync(folder(name)).find((each) => /^licen[cs]e/i.test(each));
    if (file === undefined) throw new Error(`NOTICE: ${name} has no licence file`);
    return readFileSync(join(folder(name), file), 'utf8').trim();
  };
  const parts = packages.map((name) => `${name} (${licenceOf(name)})\n\n${text(name)}`);
  return ['Maps and positions', readFileSync('data/geo/NOTICE.md', 'utf8').trim(), ...parts].join(
    '\n\n----\n\n',
  );
}

/** Writes the package, ready for `npm pack` or `npm publish`, into an empty folder. */
export async function writePackage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  const declaration: ElementDeclaration = readDeclaration();
  const elements = await allElements();
  const facts = elements.map((each) => each.facts);
  const packages = new Set<string>();
  for (const parts of elements) {
    const { code, packages: within } = await buildElement(parts);
    for (const name of within) packages.add(name);
    write(`${parts.facts.id}.js`, code);
    write(`${parts.facts.id}.d.ts`, elementTypes(parts.facts, declaration));
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const json = packageJson(
    facts.map(({ id }) => id),
    version,
  );
  write('package.json', `${JSON.stringify(json, null, 2)}\n`);
  write(
    'custom-elements.json',
    `${JSON.stringify(
      elementsManifest(declaration, facts, (id) => `${id}.js`),
      null,
      1,
    )}\n`,
  );
  write('README.md', packageReadme(facts, declaration));
  write('NOTICE', `${notice([...packages].sort())}\n`);
  copyFileSync('LICENSE', join(folder, 'LICENSE'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? target;
  await writePackage(folder);
  console.log(`The package stands in ${folder}.`);
}
