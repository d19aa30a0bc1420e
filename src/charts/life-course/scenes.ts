import type { Shape } from './shapes.ts';

/** How a promise is drawn: what one drawing of it is worth, its size, how many in a row, and how the line rises around it. */
export interface Drawing {
  readonly shape: Shape;
  readonly worth: number;
  readonly columns: number;
  /** Width and height of one, in units. */
  readonly cell: readonly [number, number];
  readonly around?: 'roof' | 'open' | 'gable' | 'rings' | 'shaft';
  /** Of how many drawings the promise is a share. */
  readonly of?: number;
}

export const lots = {
  nursery: { shape: 'nursery', worth: 1, columns: 1, cell: [7, 4.7], around: 'roof' },
  school: { shape: 'desk', worth: 1000, columns: 4, cell: [1.1, 1], around: 'gable' },
  jobs: { shape: 'person', worth: 1000, columns: 20, cell: [0.5, 1], around: 'open' },
  posts: { shape: 'sheet', worth: 1000, columns: 10, cell: [0.6, 1], around: 'open' },
  rental: { shape: 'window', worth: 1000, columns: 5, cell: [1, 1] },
  subsidised: { shape: 'window', worth: 1000, columns: 5, cell: [1, 1] },
  groups: { shape: 'group', worth: 1, columns: 2, cell: [2, 2] },
  hospitals: { shape: 'hospital', worth: 1, columns: 5, cell: [1, 1] },
  visits: { shape: 'record', worth: 1, columns: 10, cell: [0.6, 1], of: 100 },
  lead: { shape: 'day', worth: 1 / 7, columns: 7, cell: [1.2, 1.9], around: 'rings' },
  share: { shape: 'slot', worth: 1, columns: 10, cell: [0.8, 0.8], of: 100 },
  centres: { shape: 'pavilion', worth: 1, columns: 4, cell: [1, 1] },
  beds: { shape: 'bed', worth: 100, columns: 4, cell: [1.2, 1] },
  points: { shape: 'hut', worth: 1, columns: 8, cell: [0.62, 0.84] },
  lifts: { shape: 'shaft', worth: 100, columns: 1, cell: [2.2, 2], around: 'shaft' },
} as const satisfies Record<string, Drawing>;

export type LotId = keyof typeof lots;

/** The six stages of a life, each with the promise that stands for it in the whole. */
export const stages: readonly LotId[] = ['nursery', 'school', 'jobs', 'rental', 'visits', 'lifts'];

export interface Scene {
  /** Where it is along the line: the stages stand at ½, 1½, … */
  readonly along: number;
  /** Which of the six ages walks here. */
  readonly age: number;
  readonly hero: LotId;
  readonly lots: readonly LotId[];
}

export const scenes = {
  childhood: { along: 1, age: 1, hero: 'school', lots: ['nursery', 'school'] },
  work: { along: 2.5, age: 2, hero: 'jobs', lots: ['jobs', 'posts'] },
  home: { along: 3.5, age: 3, hero: 'rental', lots: ['rental', 'subsidised'] },
  health: { along: 4.4, age: 4, hero: 'visits', lots: ['groups', 'hospitals', 'visits'] },
  booking: { along: 5, age: 4, hero: 'lead', lots: ['lead', 'share'] },
  'old-age': { along: 5.8, age: 5, hero: 'centres', lots: ['centres', 'beds', 'points'] },
  lifts: { along: 6.5, age: 5, hero: 'lifts', lots: ['lifts'] },
} as const satisfies Record<string, Scene>;

export type SceneId = keyof typeof scenes;
