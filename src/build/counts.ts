import type { Dataset } from '../model/types.ts';

const of = <T>(all: Iterable<T>, fits: (each: T) => boolean = () => true) => [...all].filter(fits).length;

/** What the method page counts: `:count[promises same]`. Never typed, so never out of date. */
export const counts: Readonly<Record<string, (dataset: Dataset) => number>> = {
  figures: ({ figures }) => figures.size,
  'figures done': ({ figures }) => of(figures.values(), ({ role }) => role === 'done'),
  'figures target': ({ figures }) => of(figures.values(), ({ role }) => role === 'target'),
  commitments: ({ commitments }) => commitments.size,
  places: ({ places }) => places.size,
  'places pinned': ({ places }) => of(places.values(), ({ confidence }) => confidence !== 'low'),
  promises: ({ promises }) => promises.size,
  'promises same': ({ promises }) => of(promises.values(), ({ comparable }) => comparable === 'same'),
  'promises near': ({ promises }) => of(promises.values(), ({ comparable }) => comparable === 'near'),
  'promises no': ({ promises }) => of(promises.values(), ({ comparable }) => comparable === 'no'),
  'promises outcome': ({ promises }) => of(promises.values(), ({ outcome }) => outcome !== null),
  earlier: ({ earlierPromises }) => earlierPromises.size,
  series: ({ series }) => series.size,
};
