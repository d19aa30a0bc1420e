import { formatFigure, formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Figure, Lang, Text } from '../../model/types.ts';
import type { Area } from './marks.ts';

export const squareKm: Text = { zh: '平方公里', en: 'km²' };

/** How an area is cut into cells, and how it looks. */
interface Cut extends Pick<Area, 'columns' | 'look'> {
  readonly figure: string;
  /** Area of a cell, in the unit of the record. */
  readonly cell: number;
}

const cuts = {
  illegal: { figure: 'illegal-construction-cleared', cell: 1e6, columns: 5, look: 'ground' },
  cut: { figure: 'building-land-cut', cell: 1, columns: 3, look: 'ground' },
  driving: { figure: 'autonomous-driving-zone', cell: 100, columns: 3, look: 'ground' },
  fields: { figure: 'farmland-built', cell: 10000, columns: 4, look: 'green' },
  trees: { figure: 'afforestation-added', cell: 100, columns: 10, look: 'green' },
  promised: { figure: 'farmland-2025', cell: 10000, columns: 4, look: 'promised' },
  orchards: { figure: 'orchards-2025', cell: 10000, columns: 6, look: 'promised' },
} satisfies Record<string, Cut>;

export type AreaKey = keyof typeof cuts;
export const areaKeys = Object.keys(cuts) as AreaKey[];
export const roadId = 'village-roads-2025';
export const figureIds = [...areaKeys.map((key) => cuts[key].figure), roadId];

/** The record of an area, or of the road. */
export function figureOf({ figures }: Pick<Dataset, 'figures'>, key: AreaKey | 'road'): Figure {
  return lookup(figures, key === 'road' ? roadId : cuts[key].figure, 'figures');
}

/** Square kilometres of a record in 亩 (15 to a hectare), square metres or square kilometres. */
export function squareKmOf({ id, value, unit }: Pick<Figure, 'id' | 'value' | 'unit'>): number {
  const divisor = { 亩: 1500, 平方米: 1e6, 平方公里: 1 }[unit.zh];
  if (divisor === undefined)
    throw new Error(`figures.json ${id}: "${unit.zh}" is no area that is known here`);
  return value / divisor;
}

/** A record in square kilometres, with its qualifier, and 约 where we round. */
export function inSquareKm(figure: Figure, lang: Lang): string {
  const value = squareKmOf(figure);
  const round = Number(value.toPrecision(3));
  const qualifier = figure.qualifier === 'exact' && round !== value ? 'about' : figure.qualifier;
  return formatValue(round, squareKm, lang, qualifier);
}

/** What one cell is worth. */
export function cellSaid(dataset: Pick<Dataset, 'figures'>, key: AreaKey, lang: Lang): string {
  const { unit } = figureOf(dataset, key);
  return unit.zh === '平方米'
    ? formatValue(cuts[key].cell / 1e6, squareKm, lang)
    : formatValue(cuts[key].cell, unit, lang);
}

/** A record as it stands on the map: no direction, for the words beside it say what becomes less. */
export function said(figure: Figure, lang: Lang): string {
  return formatFigure({ ...figure, direction: null }, lang);
}

/** The block of an area, as yet nowhere. */
export function blockOf(dataset: Pick<Dataset, 'figures'>, key: AreaKey) {
  const figure = figureOf(dataset, key);
  const { cell, columns, look } = cuts[key];
  return {
    key,
    cells: figure.value / cell,
    columns,
    cellKm: Number(Math.sqrt(squareKmOf({ ...figure, value: cell })).toFixed(6)),
    look,
    over: figure.qualifier === 'over',
  };
}
