import { join } from 'node:path';
import type { PlaceCheck } from '../model/schema/place.ts';
import type { Dataset, PromiseRecord } from '../model/types.ts';
import { isPinned } from './check-places.ts';
import { dataFolder, readJson } from './dataset.ts';

const of = <T>(all: Iterable<T>, fits: (each: T) => boolean) => [...all].filter(fits).length;
const comparable =
  (how: PromiseRecord['comparable']) =>
  ({ promises }: Dataset) =>
    of(promises.values(), (each) => each.comparable === how);

/** What prose may count, by the name that `:count[promises same]` has for it. Never typed, so never out of date. */
export const counts: ReadonlyMap<string, (dataset: Dataset) => number> = new Map([
  ['figures', ({ figures }: Dataset) => figures.size],
  ['figures done', ({ figures }) => of(figures.values(), ({ role }) => role === 'done')],
  ['figures target', ({ figures }) => of(figures.values(), ({ role }) => role === 'target')],
  ['commitments', ({ commitments }) => commitments.size],
  ['places', ({ places }) => places.size],
  ['places pinned', ({ places }) => of(places.values(), isPinned)],
  ['promises', ({ promises }) => promises.size],
  ['promises same', comparable('same')],
  ['promises near', comparable('near')],
  ['promises no', comparable('no')],
  ['promises outcome', ({ promises }) => of(promises.values(), ({ outcome }) => outcome !== null)],
  ['earlier', ({ earlierPromises }) => earlierPromises.size],
  ['series', ({ series }) => series.size],
  // Second looks at the positions of places: no reader's page needs them, so the dataset has none.
  [
    'checks',
    () => (readJson(join(dataFolder, 'report-2025/place-checks.json')) as readonly PlaceCheck[]).length,
  ],
]);
