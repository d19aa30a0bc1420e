import { expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { partNote } from '../../src/model/known.ts';

it('parts a note at the sentence or clause that a later report made known, and loses nothing', () => {
  expect(
    partNote({ zh: '没有写明；2026年的报告写了。', en: 'Not stated; the 2026 report says so.' }),
  ).toEqual({
    january: { zh: '没有写明。', en: 'Not stated.' },
    later: { zh: '2026年的报告写了。', en: 'the 2026 report says so.' },
  });
  expect(partNote(null)).toEqual({ january: null, later: null });
  const { figures, promises } = loadDataset();
  for (const { note } of [...figures.values(), ...promises.values()]) {
    const { january, later } = partNote(note);
    for (const lang of ['zh', 'en'] as const) {
      const letters = (text = '') => text.replace(/[。；.;\s]/g, '');
      expect(letters(january?.[lang]).length + letters(later?.[lang]).length).toBe(
        letters(note?.[lang]).length,
      );
      expect(january?.[lang] ?? '').not.toContain('2026');
    }
  }
});
