import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/charts/registry.ts';

const code = globSync('src/**/*.ts').map((file) => [file, readFileSync(file, 'utf8')] as const);

describe('the house rules', () => {
  it('colours live in the theme alone', () => {
    for (const [file, text] of code.filter(
      ([file]) => !file.startsWith('src/theme') && !file.startsWith('src/build'),
    )) {
      expect(text.match(/#[0-9a-f]{6}\b|#[0-9a-f]{3}\b(?=[;'"])|\brgba?\(/gi) ?? [], file).toEqual([]);
    }
    for (const file of globSync('src/**/*.css'))
      expect(readFileSync(file, 'utf8').match(/#[0-9a-f]{3,6}\b|\brgba?\(/gi) ?? [], file).toEqual([]);
  });

  it('no drawing depends on chance or on the time', () => {
    for (const [file, text] of code.filter(([file]) => /charts|story|model|lib/.test(file))) {
      expect(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''), file).not.toMatch(
        /Math\.random|Date\.now|new Date\(/,
      );
    }
  });

  it('no inline style stands in a template: the policy forbids it', () => {
    for (const [file, text] of code.filter(([file]) => !file.startsWith('src/build')))
      expect(text, file).not.toMatch(/\sstyle="|\sstyle=\$/);
  });

  it('every chart of the registry has its folder, and every folder its entry', () => {
    const folders = globSync('src/charts/*/definition.ts').map((file) => file.split(/[\\/]/)[2]!);
    expect(folders.sort()).toEqual(Object.keys(registry).sort());
  });

  it('the lock file names no registry host', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/);
  });

  it('every link in the documents leads to a file', () => {
    for (const file of [...globSync('*.md'), ...globSync('docs/**/*.md')]) {
      const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(
        (match) => match[1]!,
      );
      for (const link of links) {
        const target = new URL(link, `file://${process.cwd()}/${file}`).pathname;
        expect(globSync(decodeURIComponent(target)).length, `${file} → ${link}`).toBe(1);
      }
    }
  });
});
