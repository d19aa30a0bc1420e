import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registry } from '../../../src/charts/registry.ts';
import { useBrowser } from '../browser.ts';
import { drawn, openHost } from './host.ts';

const browser = useBrowser();
const bin = (name: string) => join(process.cwd(), 'node_modules', name);
const env = { ...process.env, NODE_ENV: 'production', SITE_URL: 'https://example.org' };

let folder = '';
let installed = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bj-package-'));
  const packed = join(folder, 'packed');
  execFileSync(process.execPath, [bin('tsx/dist/cli.mjs'), 'src/build/package.ts', packed], { env });
  execFileSync('npm', ['pack', packed, '--pack-destination', folder, '--silent'], { env });
  const [tarball] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "a-site", "private": true, "type": "module" }');
  execFileSync('npm', ['install', `./${tarball!}`, '--offline', '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
    env,
  });
  installed = join(folder, 'node_modules/beijing-in-numbers');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package, packed and installed', () => {
  it('holds for every chart a script and its types, the manifest, the licences, and nothing else', () => {
    const ids = Object.keys(registry);
    const files = ids.flatMap((id) => [`${id}.js`, `${id}.d.ts`]);
    const others = ['LICENSE', 'NOTICE', 'README.md', 'custom-elements.json', 'package.json'];
    expect(readdirSync(installed).sort()).toEqual([...files, ...others].sort());
    const manifest = JSON.parse(readFileSync(join(installed, 'custom-elements.json'), 'utf8')) as {
      modules: ReadonlyArray<{ path: string; exports: ReadonlyArray<{ name: string }> }>;
    };
    expect(manifest.modules.map(({ path }) => path)).toEqual(ids.map((id) => `${id}.js`));
    expect(manifest.modules[0]!.exports[0]!.name).toBe(`bj-${ids[0]!}`);
    for (const name of ['lit-html', 'd3-scale', 'topojson-client', 'OpenStreetMap'])
      expect(readFileSync(join(installed, 'NOTICE'), 'utf8')).toContain(name);
  });

  it('draws in a page that imports it by its exports', async () => {
    const require = createRequire(join(folder, 'package.json'));
    const imports = Object.fromEntries(
      ['cars', 'pm25-series'].map((id) => {
        const file = require.resolve(`beijing-in-numbers/${id}`);
        return [`beijing-in-numbers/${id}`, file.slice(folder.length)];
      }),
    );
    const { page, complaints, close } = await openHost(browser, folder, {
      head: `<script type="importmap">${JSON.stringify({ imports })}</script>`,
      body: `<bj-cars></bj-cars><bj-pm25-series lang="en"></bj-pm25-series>
        <script type="module">import 'beijing-in-numbers/cars'; import 'beijing-in-numbers/pm25-series';</script>`,
    });
    await drawn(page, 'cars', 'pm25-series');
    expect(complaints).toEqual([]);
    await close();
  });

  it('says its types: what is right compiles, what is wrong does not', () => {
    writeFileSync(
      join(folder, 'site.ts'),
      `import type { BjCars } from 'beijing-in-numbers/cars';
import 'beijing-in-numbers/pm25-series';
const element = document.createElement('bj-pm25-series');
element.view = 'now';
element.view = 'extent=city';
element.theme = 'dark';
element.addEventListener('bj-view', ({ detail }) => console.log(detail.finding.length, element.motion));
element.addEventListener('click', (event) => console.log(event.clientX));
const cars: BjCars = document.querySelector('bj-cars')!;
cars.lang = 'zh';
// @ts-expect-error -- no such theme
element.theme = 'blue';
// @ts-expect-error -- a view is no number
element.view = 3;
// @ts-expect-error -- the event says no such thing
element.addEventListener('bj-view', ({ detail }) => console.log(detail.colour));
`,
    );
    const options = { target: 'ES2022', module: 'NodeNext', strict: true, noEmit: true, types: [] };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['site.ts'] }),
    );
    execFileSync(process.execPath, [bin('typescript/bin/tsc'), '-p', folder], { stdio: 'pipe' });
  });
});
