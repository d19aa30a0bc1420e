import { describe, expect, it } from 'vitest';
import type { TakeFacts } from '../../../src/scenes/take/facts.ts';
import { chosenFile, kinds } from '../../../src/scenes/take/files.ts';

const facts = { id: 'air', defaultView: 'now' } as TakeFacts;
const plain = { lang: 'zh', view: 'now', theme: 'auto', frozen: false } as const;

describe('a file to take along', () => {
  it('is the site’s own where it has it: the default view, and of it what there is in the dark', () => {
    for (const kind of kinds) expect(chosenFile(facts, plain, kind).path, kind).not.toBeNull();
    expect(chosenFile(facts, plain, 'png2').path).toBe('stills/air/beijing-2025-air.zh@2x.png');
    const dark = { ...plain, theme: 'dark' } as const;
    expect(chosenFile(facts, dark, 'svg').path).toBe('stills/air/beijing-2025-air.zh.dark.svg');
    expect(chosenFile(facts, dark, 'wide').path).toBeNull();
    expect(chosenFile(facts, dark, 'csv').path).toBe('charts/air/data.csv');
  });

  it('is made in any other view, and its name says which', () => {
    const other = { ...plain, lang: 'en', view: 'extent=core;lit=110101', theme: 'dark' } as const;
    for (const kind of kinds)
      expect(chosenFile(facts, other, kind).path === null, kind).toBe(kind !== 'json');
    expect(chosenFile(facts, other, 'square').name).toBe(
      'beijing-2025-air.en.extent-core-lit-110101.square.dark@2x.png',
    );
    expect(chosenFile(facts, other, 'csv').name).toBe('beijing-2025-air.en.extent-core-lit-110101.csv');
  });

  it('lies on paper, light where it follows the reader or has no ground', () => {
    for (const theme of ['auto', 'transparent', 'light'] as const)
      expect(chosenFile(facts, { ...plain, view: 'then', theme }, 'svg').still?.scheme).toBe('light');
  });
});
