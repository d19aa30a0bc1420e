import { parseKnown } from '../shared/later.ts';
import type { GoalsView } from './marks.ts';

/** The goals that have a number; the first four are those of the economy as a whole. */
export const goalIds = [
  'gdp-growth',
  'budget-revenue-growth',
  'unemployment-ceiling',
  'cpi-change',
  'new-urban-jobs',
  'graduate-jobs',
  'private-capital-projects',
  'imported-green-power',
  'green-enterprises',
  'vegetable-output',
  'subcentre-investment',
  'trillion-clusters',
  'science-city-results',
  'shared-qualifications',
].map((id) => `${id}-2025`);

/** `overview`, `income` or a goal's id; with `;known=today` also what a later report says of it. */
export function parseView(raw: string): GoalsView | null {
  const { name, known } = parseKnown(raw);
  const of = name === 'overview' || name === 'income' ? name : goalIds.indexOf(name);
  return of === -1 ? null : { of, known };
}
