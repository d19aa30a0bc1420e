import { isApplied, undone, type Correction } from '../model/edition.ts';
import { Figure } from '../model/schema/figure.ts';
import type { Dataset } from '../model/types.ts';
import { changelogFile } from './dataset.ts';
import { validate } from './validate.ts';

/**
 * Holds the changelog to the records: a correction names a figure and a field it has, its values follow on one another
 * and could be recorded, and the newest is what the record says now.
 */
export function checkCorrections(
  { corrections, figures }: Pick<Dataset, 'corrections' | 'figures'>,
  report: (file: string, id: string, reason: string) => void,
): void {
  const newest = new Map<string, Correction>();
  for (const correction of corrections) {
    const fail = (reason: string) => report(changelogFile, correction.figure, reason);
    const figure = figures.get(correction.figure);
    if (!figure) {
      fail('is no figure');
      continue;
    }
    if (!(correction.field in figure) || correction.field === 'id') {
      fail(`a figure has no field "${correction.field}" to correct`);
      continue;
    }
    const [problem] = validate(Figure, undone(figure, correction));
    if (problem) {
      fail(`${correction.field} cannot have been ${correction.from}: ${problem.reason}`);
      continue;
    }
    const key = `${correction.figure} ${correction.field}`;
    const later = newest.get(key);
    newest.set(key, correction);
    if (later && later.from !== correction.to)
      fail(`${correction.field} became ${correction.to}, but the next correction starts from ${later.from}`);
    if (!later && !isApplied(figure, correction))
      fail(`${correction.field} is not ${correction.to}, as the newest correction says`);
  }
}
