import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The floors of docs/imports.md, lowest first. `ui` lies below `charts`: a chart's element stands on `ui/chart-element.ts`. */
const floors: Record<string, number> = {
  lib: 0,
  theme: 0,
  model: 1,
  story: 1,
  controllers: 2,
  flat: 2,
  ui: 3,
  charts: 4,
  'charts/registry': 5,
  scenes: 6,
  faces: 7,
  build: 8,
};

const source = join(process.cwd(), 'src');
const files = globSync('**/*.ts', { cwd: source }).filter(
  // new-chart holds other files as text.
  (file) => !file.endsWith('.d.ts') && !file.endsWith('new-chart.ts'),
);

function room(file: string): string {
  if (file === join('charts', 'registry.ts')) return 'charts/registry';
  return file.split(/[\\/]/)[0]!;
}

/** What a file imports: its own files as paths below `src`, packages by name. */
function importsOf(file: string): string[] {
  const code = readFileSync(join(source, file), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) =>
    name!.startsWith('.') ? relative(source, join(source, dirname(file), name!)) : name!,
  );
}

const own = (name: string) => name.endsWith('.ts');

describe.each(files)('%s', (file) => {
  const imports = importsOf(file);

  it('imports downwards only', () => {
    for (const name of imports.filter(own)) {
      const [here, there] = [room(file), room(name)];
      expect(floors[there], `${there} has no floor`).toBeDefined();
      if (here !== there) expect(floors[there]!, `${file} → ${name}`).toBeLessThanOrEqual(floors[here]!);
      if (here !== there && floors[here] === floors[there])
        expect([here, there].sort()).toEqual(
          ['lib', 'theme'].includes(here) ? ['lib', 'theme'] : ['model', 'story'],
        );
    }
  });

  it('keeps charts from charts and faces from faces', () => {
    for (const kind of ['charts', 'faces']) {
      if (room(file) !== kind) continue;
      const home = file.split(/[\\/]/)[1];
      for (const name of imports.filter(own)) {
        const [there, folder] = name.split(/[\\/]/);
        if (there === kind && folder !== 'shared') expect(folder, `${file} → ${name}`).toBe(home);
      }
    }
  });

  it('uses lit from the second floor up, scrollama in controllers alone, and D3 by its single modules', () => {
    const packages = imports.filter((name) => !own(name));
    const typesOnly = /import type [^;]+ from 'lit/.test(readFileSync(join(source, file), 'utf8'));
    if (floors[room(file)]! < 2 && !typesOnly)
      expect(packages.filter((name) => name.startsWith('lit'))).toEqual([]);
    if (room(file) !== 'controllers') expect(packages).not.toContain('scrollama');
    expect(packages).not.toContain('d3');
    if (room(file) !== 'build') expect(packages.filter((name) => name.startsWith('node:'))).toEqual([]);
  });

  if (/geometry\.ts$/.test(file)) {
    it('is arithmetic: nothing but lib, model, shared, its own folder, D3 and topojson-client', () => {
      for (const name of imports) {
        const allowed = own(name)
          ? /^(lib|model|charts[\\/]shared)[\\/]/.test(name) || dirname(name) === dirname(file)
          : /^(d3-(scale|shape|geo|array|interpolate)|topojson-client|topojson-specification|geojson|lit)$/.test(
              name,
            );
        expect(allowed, `${file} → ${name}`).toBe(true);
      }
    });
  }

  it('touches neither window nor document when it is loaded', () => {
    const code = readFileSync(join(source, file), 'utf8');
    const atTop = code
      .split('\n')
      .filter((line) => /^(const|let|export const|document|window|\w+\()/.test(line));
    for (const line of atTop)
      expect(line).not.toMatch(/\b(document|window|localStorage|matchMedia)\b(?!.*=>)/);
  });
});
