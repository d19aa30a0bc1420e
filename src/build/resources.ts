import { Type, type TSchema } from '@sinclair/typebox';
import { formatFigure } from '../model/format.ts';
import { linkToPhrase } from '../model/report.ts';
import { Figure } from '../model/schema/figure.ts';
import { Section, Theme } from '../model/schema/outline.ts';
import { Place } from '../model/schema/place.ts';
import { Commitment, EarlierPromise, PromiseRecord } from '../model/schema/promise.ts';
import { SeriesValue } from '../model/schema/series.ts';
import { field, Id, Text as TextSchema } from '../model/schema/shared.ts';
import type { Dataset, Text } from '../model/types.ts';
import { columnsOf, type Column } from './columns.ts';
import { sha256 } from './sha256.ts';

/** What is published of the data: its records, and the columns of the same as a table. */
export interface Resource {
  readonly name: string;
  readonly title: Text;
  readonly records: readonly object[];
  /** Of the records as tables have them; `rows` where a table is longer than the records. */
  readonly columns: readonly Column[];
  readonly rows: readonly object[];
  readonly licence: Licence;
  readonly hash: string;
  /** Names of its files below `data/`. */
  readonly files: readonly string[];
}

/** Under which terms a resource may be used. */
export interface Licence {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  /** What it does not say by itself: whose words and positions are within. */
  readonly about: Text;
}

export const mit: Licence = {
  name: 'MIT',
  path: 'https://opensource.org/license/mit',
  title: 'MIT License',
  about: {
    zh: '原话引自报告，注明所在部分',
    en: 'phrases are quoted from the report, with their section',
  },
};
export const odbl: Licence = {
  name: 'ODbL-1.0',
  path: 'https://opendatacommons.org/licenses/odbl/1-0/',
  title: 'Open Database License 1.0',
  about: {
    zh: '坐标来自 © OpenStreetMap 贡献者和其他来源，逐条注明',
    en: 'positions © OpenStreetMap contributors and other sources, as each record says',
  },
};

const seriesRow = Type.Composite([
  Type.Object({
    series: field(Id, '序列的编号', 'id of the series'),
    title: field(TextSchema, '序列的名称', 'title of the series'),
    unit: field(TextSchema, '单位', 'unit'),
  }),
  SeriesValue,
]);

const text = (zh: string, en: string, name: string): Column => ({
  name,
  type: 'string',
  description: { zh, en },
  values: [],
  required: true,
});

const saidColumns: readonly Column[] = [
  text(
    '按中文习惯写出的数，带单位和松紧',
    'the number as it is said in Chinese, with unit and qualifier',
    'said_zh',
  ),
  text('按英文习惯写出的数', 'the number as it is said in English', 'said_en'),
  text('官网原文中这句话的位置', 'the report’s page at these words', 'link'),
];

/** Every file's last columns: a row that is cut out still says which state of the data it is from. */
const editionColumns: readonly Column[] = [
  text('数据的版本', 'edition of the data', 'edition'),
  text('版本日期', 'date of the edition', 'edition_date'),
  text('这份数据的内容校验值', 'hash of this resource’s content', 'content_hash'),
];

function resource(
  name: string,
  title: Text,
  schema: TSchema,
  records: Iterable<object>,
  more: {
    rows?: readonly object[];
    columns?: readonly Column[];
    licence?: Licence;
    files?: readonly string[];
  } = {},
): Resource {
  const list = [...records];
  const hash = sha256(JSON.stringify(list));
  return {
    name,
    title,
    records: list,
    columns: [...columnsOf(schema), ...(more.columns ?? []), ...editionColumns],
    rows: more.rows ?? list,
    licence: more.licence ?? mit,
    hash,
    files: [`${name}.json`, `${name}.csv`, ...(more.files ?? [])],
  };
}

/** All that can be downloaded, in the order a reader looks for it. */
export function resourcesOf(dataset: Dataset): Resource[] {
  const figures = [...dataset.figures.values()];
  const series = [...dataset.series.values()];
  return [
    resource('figures', { zh: '数字', en: 'Figures' }, Figure, figures, {
      columns: saidColumns,
      rows: figures.map((figure) => ({
        ...figure,
        said_zh: formatFigure(figure, 'zh'),
        said_en: formatFigure(figure, 'en'),
        link: linkToPhrase(figure.phrase),
      })),
    }),
    resource('places', { zh: '地点', en: 'Places' }, Place, dataset.places.values(), {
      licence: odbl,
      files: ['places.geojson'],
    }),
    resource(
      'promises',
      { zh: '2025年的目标与2024年的结果', en: 'Targets for 2025 beside results of 2024' },
      PromiseRecord,
      dataset.promises.values(),
    ),
    resource(
      'promises-2024',
      { zh: '2024年的目标与结果', en: 'Targets for 2024 and their results' },
      EarlierPromise,
      dataset.earlierPromises.values(),
    ),
    resource(
      'commitments',
      { zh: '没有数字的目标', en: 'Targets without a number' },
      Commitment,
      dataset.commitments.values(),
    ),
    resource('context', { zh: '背景数据', en: 'Context series' }, seriesRow, series, {
      rows: series.flatMap(({ id, title, unit, values }) =>
        values.map((value) => ({ series: id, title, unit, ...value })),
      ),
    }),
    resource('outline', { zh: '报告的部分', en: 'Parts of the report' }, Section, dataset.outline),
    resource('themes', { zh: '主题', en: 'Themes' }, Theme, dataset.themes),
  ];
}
