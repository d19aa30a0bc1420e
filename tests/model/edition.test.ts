import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { correctionNote, isApplied, undone, type Correction } from '../../src/model/edition.ts';

const parks = loadDataset().figures.get('parks-total')!;
const correction = (more: Partial<Correction>): Correction => ({
  figure: parks.id,
  field: 'value',
  from: '1065',
  to: '1100',
  reason: { zh: '原因', en: 'reason' },
  date: '2026-12-01',
  ...more,
});

describe('the note of a correction', () => {
  it('has the date and what was printed before', () => {
    expect(correctionNote(parks, [correction({})], 'zh')).toBe('2026-12-01更正，原为1065个');
    expect(correctionNote(parks, [correction({})], 'en')).toBe('corrected 2026-12-01, formerly 1,065 parks');
  });

  it('is empty for what was never corrected', () => {
    expect(correctionNote(parks, [], 'zh')).toBe('');
    expect(correctionNote(parks, [correction({ figure: 'another' })], 'zh')).toBe('');
  });

  it('undoes together what one edition corrected: no former value with a later qualifier', () => {
    const about = { ...parks, qualifier: 'about', qualifierWord: '近' } as const;
    const note = correctionNote(
      about,
      [
        correction({}),
        correction({ field: 'qualifier', from: 'exact', to: 'about' }),
        correction({ field: 'qualifierWord', from: 'null', to: '近' }),
      ],
      'zh',
    );
    expect(note).toBe('2026-12-01更正，原为1065个');
  });

  it('goes back step by step where it was corrected more than once', () => {
    const twice = [correction({}), correction({ from: '1000', to: '1065', date: '2026-11-30' })];
    expect(correctionNote(parks, twice, 'zh')).toBe('2026-12-01更正，原为1065个；2026-11-30更正，原为1000个');
  });

  it('names the field where the change does not show in print', () => {
    expect(correctionNote(parks, [correction({ field: 'year', from: 'null', to: '2024' })], 'en')).toBe(
      'corrected 2026-12-01, formerly year null',
    );
  });
});

describe('a correction', () => {
  it('is applied where the record says what it says', () => {
    expect(isApplied(parks, correction({}))).toBe(true);
    expect(isApplied(parks, correction({ to: '1101' }))).toBe(false);
    expect(isApplied({ ...parks, year: null }, correction({ field: 'year', to: 'null' }))).toBe(true);
  });

  it('undone gives numbers as numbers and nothing as nothing', () => {
    expect(undone(parks, correction({})).value).toBe(1065);
    expect(undone(parks, correction({ field: 'year', from: 'null' })).year).toBeNull();
    expect(undone(parks, correction({ field: 'qualifier', from: 'over' })).qualifier).toBe('over');
  });
});
