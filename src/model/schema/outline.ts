import { Type, type Static } from '@sinclair/typebox';
import { field, Id, Text } from './shared.ts';

/** A part of the report, in its own order. `part` is the half it belongs to: 2024's review or 2025's plan. */
export const Section = Type.Object(
  {
    id: field(Id, '编号，永久不变', 'stable id'),
    part: field(
      Type.Union([Type.Literal(2024), Type.Literal(2025)]),
      '所属的一半：2024年的回顾，2025年的任务',
      'half of the report: review of 2024, plan for 2025',
    ),
    title: field(Text, '标题，由我们拟定', 'title, ours'),
  },
  { additionalProperties: false },
);
export type Section = Static<typeof Section>;

export const Outline = Type.Array(Section);

/** A theme gives figures their grouping and their one accent colour. */
export const Theme = Type.Object(
  {
    id: field(Id, '编号', 'id'),
    title: field(Text, '名称', 'title'),
    accent: field(
      Type.Union([
        Type.Literal('gold'),
        Type.Literal('sky'),
        Type.Literal('green'),
        Type.Literal('brick'),
        Type.Literal('ink'),
      ]),
      '图中的颜色',
      'colour in charts',
    ),
  },
  { additionalProperties: false },
);
export type Theme = Static<typeof Theme>;

export const Themes = Type.Array(Theme);
