import { Type, type Static } from '@sinclair/typebox';
import { field, Id, Nullable, Qualifier, Text } from './shared.ts';

export const Kind = Type.Union(
  (
    [
      'level',
      'flow',
      'change-percent',
      'change-absolute',
      'share',
      'ratio',
      'rank',
      'index',
      'count',
    ] as const
  ).map((kind) => Type.Literal(kind)),
);

/** One quantity that the report states, resting on its verbatim words. */
export const Figure = Type.Object(
  {
    id: field(Id, '编号，永久不变', 'stable id'),
    section: field(Id, '报告的部分，见 outline', 'part of the report, see outline'),
    phrase: field(
      Type.String({ minLength: 2, maxLength: 40 }),
      '报告原话，含这个数',
      'the report’s own words that hold the number',
    ),
    label: field(Text, '指标名称', 'what is counted'),
    value: field(
      Type.Number(),
      '数值，用基本单位（不用万、亿），百分数用百分点；翻番记作100，三分之二记作66.67',
      'value in the base unit, never in 万 or 亿; percentages in points; a doubling is 100, two thirds 66.67',
    ),
    unit: field(Text, '单位', 'unit'),
    qualifier: field(
      Qualifier,
      '数的松紧：准数、约数、超过、下限、上限、力争',
      'how exactly the number is meant',
    ),
    qualifierWord: field(
      Nullable(Type.String({ minLength: 1, maxLength: 6 })),
      '表示松紧的原词，如“近”“超”',
      'the report’s own word for it, such as 近 or 超',
    ),
    kind: field(Kind, '数的性质', 'kind of number'),
    direction: field(
      Type.Union([Type.Literal('up'), Type.Literal('down'), Type.Null()]),
      '变化的方向，只用于变化',
      'direction, of changes alone',
    ),
    describes: field(
      Nullable(Id),
      '如果是变化，它所说的那个数的编号',
      'id of the figure whose change this is',
    ),
    role: field(
      Type.Union([Type.Literal('done'), Type.Literal('target')]),
      '2024年做到的，或2025年的目标',
      'done in 2024, or a target for 2025',
    ),
    year: field(
      Nullable(Type.Integer({ minimum: 1900, maximum: 2100 })),
      '年份；报告没有写明的为空',
      'year; empty where the report does not say',
    ),
    theme: field(Id, '主题，由我们划分，见 themes', 'theme, sorted by us, see themes'),
    derived: Nullable(
      Type.Object(
        {
          value: field(
            Type.Number(),
            '由报告的数推算的另一个数，不是报告写的',
            'another number that the report’s imply; not stated by it',
          ),
          year: field(Nullable(Type.Integer()), '推算数的年份', 'year of the derived number'),
          method: field(Text, '推算方法', 'how it was derived'),
        },
        { additionalProperties: false },
      ),
    ),
    note: field(Nullable(Text), '读这个数要知道的事', 'what a careful reader must know'),
  },
  { additionalProperties: false },
);
export type Figure = Static<typeof Figure>;

export const Figures = Type.Array(Figure);
