import { Type, type Static } from '@sinclair/typebox';
import { field, Id, Nullable, Qualifier, Text } from './shared.ts';

/** How well a value is attested: A two sources or an official one, B one source, D derived by us. */
export const Grade = Type.Union([Type.Literal('A'), Type.Literal('B'), Type.Literal('D')]);

export const SeriesValue = Type.Object(
  {
    year: field(Type.Integer({ minimum: 2000, maximum: 2100 }), '年份', 'year'),
    value: field(Type.Number(), '数值，用基本单位', 'value in the base unit'),
    qualifier: field(Qualifier, '数的松紧', 'how exactly the number is meant'),
    qualifierWord: field(
      Type.Optional(Nullable(Type.String({ minLength: 1, maxLength: 6 }))),
      '表示松紧的原词',
      'the source’s own word for it',
    ),
    grade: field(
      Grade,
      '来源等级：A 两个来源或官方来源，B 一个来源，D 由我们推算',
      'A two sources or an official one, B one source, D derived by us',
    ),
    phrase: field(
      Type.Optional(Type.String({ minLength: 2, maxLength: 60 })),
      '来源中含这个数的原话',
      'the words of the source that hold the value',
    ),
    source: field(
      Type.String({ minLength: 4 }),
      '最初发表的媒体和日期',
      'outlet and date of the original publication',
    ),
    note: field(Nullable(Text), '说明', 'note'),
  },
  { additionalProperties: false },
);
export type SeriesValue = Static<typeof SeriesValue>;

/** A context series: the history behind a figure of the report. */
export const Series = Type.Object(
  {
    id: field(Id, '编号，永久不变', 'stable id'),
    title: field(Text, '名称', 'title'),
    unit: field(Text, '单位', 'unit'),
    figure: field(Nullable(Id), '报告中相应的数，编号', 'id of the report’s figure whose history it is'),
    note: field(Nullable(Text), '说明', 'note'),
    values: field(Type.Array(SeriesValue, { minItems: 1 }), '历年的值', 'the values by year'),
    limits: field(
      Type.Array(
        Type.Object(
          {
            id: Id,
            label: Text,
            value: Type.Number(),
            since: Type.Integer(),
            until: Nullable(Type.Integer()),
            source: Type.String({ minLength: 4 }),
          },
          { additionalProperties: false },
        ),
      ),
      '限值和准则值',
      'limits and guidelines',
    ),
  },
  { additionalProperties: false },
);
export type Series = Static<typeof Series>;
