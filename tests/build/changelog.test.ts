import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseChangelog } from '../../src/build/changelog.ts';
import { loadDataset } from '../../src/build/dataset.ts';

const head = '# Editions\n\n';
const line = '- `parks-total` `value`: `1065` → `1100`。录入有误 / Typed wrongly';
const newest = '## 1.0.1 (2026-12-01)\n\n';
const first = '\n## 1.0.0 (2026-11-23)\n\n首版。\n';
const parse = (source: string) => parseChangelog(source, 'CHANGELOG.md');

describe('the changelog', () => {
  it('gives editions newest first, each with its corrections', () => {
    const { editions } = parse(`${head}${newest}文字。\n\n### 更正\n\n${line}\n${first}`);
    expect(editions.map(({ version, date, corrections }) => [version, date, corrections.length])).toEqual([
      ['1.0.1', '2026-12-01', 1],
      ['1.0.0', '2026-11-23', 0],
    ]);
    expect(editions[0]!.corrections).toEqual([
      {
        figure: 'parks-total',
        field: 'value',
        from: '1065',
        to: '1100',
        reason: { zh: '录入有误', en: 'Typed wrongly' },
        date: '2026-12-01',
      },
    ]);
  });

  it.each(['更正', 'Corrections', '更正 / Corrections'])('takes corrections under "### %s"', (title) => {
    expect(parse(`${head}${newest}### ${title}\n\n${line}\n`).editions[0]!.corrections).toHaveLength(1);
  });

  it('of the project is read, and its newest edition is that of the data', () => {
    const [latest] = parse(readFileSync('data/CHANGELOG.md', 'utf8')).editions;
    expect(loadDataset().edition).toEqual({ version: latest!.version, date: latest!.date });
  });

  const under = (text: string) => `${head}${newest}### 更正\n\n${text}\n`;
  it.each([
    ['no edition', head, 'line 1', /no edition/],
    ['an edition without a date', `${head}## 1.0.1\n`, 'line 3', /"1\.0\.1" is no edition/],
    ['a day that the calendar lacks', `${head}## 1.0.1 (2026-02-30)\n`, 'line 3', /is no edition/],
    ['a month that the calendar lacks', `${head}## 1.0.1 (2026-13-01)\n`, 'line 3', /is no edition/],
    ['editions out of order', `${head}## 1.0.0 (2026-11-23)\n\n${newest}`, 'line 5', /stands below 1\.0\.0/],
    ['an edition that stands twice', `${head}${newest}${newest}`, 'line 5', /stands below/],
    ['an unknown heading', `${head}${newest}### 改动\n`, 'line 5', /unknown heading "### 改动"/],
    ['corrections before any edition', `${head}### 更正\n\n${line}\n`, 'line 3', /below an edition/],
    ['a correction that is no list', under('改了一个数。'), 'line 7', /as a list/],
    ['corrections without their heading', `${head}${newest}${line}\n`, 'line 5', /under "### 更正"/],
    ['a correction without an arrow', under(line.replace('→', '->')), 'line 7', /write - `figure-id`/],
    ['a correction without its figure', under(line.replace('`parks-total` ', '')), 'line 7', /write - /],
    ['a correction without a former value', under(line.replace('`1065` ', '')), 'line 7', /write - /],
    ['a correction without a reason', under(line.replace(/。.*/, '')), 'line 7', /write - /],
    ['a reason in one language', under(line.replace(' / Typed wrongly', '')), 'line 7', /write - /],
    ['a correction to itself', under(line.replace('1065', '1100')), 'line 7', /corrected to itself/],
    ['a bad line behind a good one', under(`${line}\n- 又一个`), 'line 8', /write - /],
  ])('is refused with %s: file, line and reason', (_, source, where, reason) => {
    expect(() => parse(source)).toThrow(reason);
    expect(() => parse(source)).toThrow(`CHANGELOG.md: ${where}: `);
  });
});
