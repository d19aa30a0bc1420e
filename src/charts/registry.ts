import type { AnyChart } from '../model/chart.ts';

/**
 * A chart's two halves: `definition` is pure and for the build alone (the bundler leaves it out of what readers load),
 * `element` defines `<bj-ID>` and needs a browser.
 */
export interface ChartEntry {
  definition(): Promise<{ definition: AnyChart }>;
  element(): Promise<unknown>;
}

/** The only list of charts. Nothing is loaded before it is asked for. */
export const registry = {
  'district-map': {
    definition: () => import('./district-map/definition.ts'),
    element: () => import('./district-map/bj-district-map.ts'),
  },
  'pm25-series': {
    definition: () => import('./pm25-series/definition.ts'),
    element: () => import('./pm25-series/bj-pm25-series.ts'),
  },
  'metro-length': {
    definition: () => import('./metro-length/definition.ts'),
    element: () => import('./metro-length/bj-metro-length.ts'),
  },
  'figure-field': {
    definition: () => import('./figure-field/definition.ts'),
    element: () => import('./figure-field/bj-figure-field.ts'),
  },
  'air-grains': {
    definition: () => import('./air-grains/definition.ts'),
    element: () => import('./air-grains/bj-air-grains.ts'),
  },
  'good-days': {
    definition: () => import('./good-days/definition.ts'),
    element: () => import('./good-days/bj-good-days.ts'),
  },
  'metro-growth': {
    definition: () => import('./metro-growth/definition.ts'),
    element: () => import('./metro-growth/bj-metro-growth.ts'),
  },
  'parks-field': {
    definition: () => import('./parks-field/definition.ts'),
    element: () => import('./parks-field/bj-parks-field.ts'),
  },
  'road-index': {
    definition: () => import('./road-index/definition.ts'),
    element: () => import('./road-index/bj-road-index.ts'),
  },
  greenways: {
    definition: () => import('./greenways/definition.ts'),
    element: () => import('./greenways/bj-greenways.ts'),
  },
  transfer: {
    definition: () => import('./transfer/definition.ts'),
    element: () => import('./transfer/bj-transfer.ts'),
  },
  'central-axis': {
    definition: () => import('./central-axis/definition.ts'),
    element: () => import('./central-axis/bj-central-axis.ts'),
  },
  'money-scale': {
    definition: () => import('./money-scale/definition.ts'),
    element: () => import('./money-scale/bj-money-scale.ts'),
  },
  'rank-ladder': {
    definition: () => import('./rank-ladder/definition.ts'),
    element: () => import('./rank-ladder/bj-rank-ladder.ts'),
  },
  'in-hundred': {
    definition: () => import('./in-hundred/definition.ts'),
    element: () => import('./in-hundred/bj-in-hundred.ts'),
  },
  'science-field': {
    definition: () => import('./science-field/definition.ts'),
    element: () => import('./science-field/bj-science-field.ts'),
  },
  'city-day': {
    definition: () => import('./city-day/definition.ts'),
    element: () => import('./city-day/bj-city-day.ts'),
  },
  'areas-on-map': {
    definition: () => import('./areas-on-map/definition.ts'),
    element: () => import('./areas-on-map/bj-areas-on-map.ts'),
  },
  'people-moving': {
    definition: () => import('./people-moving/definition.ts'),
    element: () => import('./people-moving/bj-people-moving.ts'),
  },
  evenings: {
    definition: () => import('./evenings/definition.ts'),
    element: () => import('./evenings/bj-evenings.ts'),
  },
  cars: {
    definition: () => import('./cars/definition.ts'),
    element: () => import('./cars/bj-cars.ts'),
  },
  ledger: {
    definition: () => import('./ledger/definition.ts'),
    element: () => import('./ledger/bj-ledger.ts'),
  },
  rebuilding: {
    definition: () => import('./rebuilding/definition.ts'),
    element: () => import('./rebuilding/bj-rebuilding.ts'),
  },
  counted: {
    definition: () => import('./counted/definition.ts'),
    element: () => import('./counted/bj-counted.ts'),
  },
  sheets: {
    definition: () => import('./sheets/definition.ts'),
    element: () => import('./sheets/bj-sheets.ts'),
  },
  outings: {
    definition: () => import('./outings/definition.ts'),
    element: () => import('./outings/bj-outings.ts'),
  },
  underground: {
    definition: () => import('./underground/definition.ts'),
    element: () => import('./underground/bj-underground.ts'),
  },
  'life-course': {
    definition: () => import('./life-course/definition.ts'),
    element: () => import('./life-course/bj-life-course.ts'),
  },
  street: {
    definition: () => import('./street/definition.ts'),
    element: () => import('./street/bj-street.ts'),
  },
  'promise-and-deed': {
    definition: () => import('./promise-and-deed/definition.ts'),
    element: () => import('./promise-and-deed/bj-promise-and-deed.ts'),
  },
  goals: {
    definition: () => import('./goals/definition.ts'),
    element: () => import('./goals/bj-goals.ts'),
  },
  seats: {
    definition: () => import('./seats/definition.ts'),
    element: () => import('./seats/bj-seats.ts'),
  },
  nursery: {
    definition: () => import('./nursery/definition.ts'),
    element: () => import('./nursery/bj-nursery.ts'),
  },
} satisfies Record<string, ChartEntry>;

export type ChartId = keyof typeof registry;

export function isChartId(id: string): id is ChartId {
  return Object.hasOwn(registry, id);
}
