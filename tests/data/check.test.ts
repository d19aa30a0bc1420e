import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '../../src/build/check-data.ts';
import { SourceError } from '../../src/build/source-error.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync('data', folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Row = Record<string, unknown> & { id: string };

function change(file: string, id: string, edit: (row: Row) => void): void {
  const path = join(folder, file);
  const rows = JSON.parse(readFileSync(path, 'utf8')) as Row[];
  edit(rows.find((row) => row.id === id)!);
  writeFileSync(path, JSON.stringify(rows));
}

function replace(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('the data of the project', () => {
  it('is without a finding', async () => {
    expect(await checkData()).toEqual([]);
  });

  it.each<[string, string, string, (row: Row) => void, RegExp]>([
    ['a field that is missing', 'report-2025/figures.json', 'parks-total', (row) => delete row.unit, /figures\.json: parks-total: .*unit/],
    ['a field that is unknown', 'report-2025/figures.json', 'parks-total', (row) => (row.colour = 'red'), /parks-total: .*colour/],
    ['a value that its phrase does not say', 'report-2025/figures.json', 'parks-total', (row) => (row.value = 1101), /parks-total: value 1101/],
    ['a value in 万 instead of ones', 'report-2025/figures.json', 'subcentre-staff', (row) => (row.value = 3.3), /subcentre-staff: value 3\.3/],
    ['a qualifier that its word does not mean', 'report-2025/figures.json', 'subcentre-staff', (row) => (row.qualifier = 'over'), /subcentre-staff: "近" means about/],
    ['a change without a direction', 'report-2025/figures.json', 'pm25-change', (row) => (row.direction = null), /pm25-change: kind/],
    ['an unknown section', 'report-2025/figures.json', 'parks-total', (row) => (row.section = '2024-9'), /parks-total: unknown section/],
    ['a target in a section of 2024', 'report-2025/figures.json', 'parks-total', (row) => (row.role = 'target'), /parks-total: role/],
    ['a place in another district', 'report-2025/places.json', 'subcentre-city-offices', (row) => (row.lon = 116.2), /subcentre-city-offices: 116\.2/],
    ['a difference of what is only near', 'report-2025/promises.json', 'gdp-growth', (row) => (row.difference = true), /gdp-growth: a difference/],
  ])('is refused with %s', async (_, file, id, edit, message) => {
    change(file, id, edit);
    expect((await checkData(folder)).join('\n')).toMatch(message);
  });

  it('is refused with a bare numeral among the names, which would cover numbers too', async () => {
    replace('report-2025/not-figures.json', '"text": "六环高线公园"', '"text": "六十"');
    expect((await checkData(folder)).join('\n')).toMatch(/not-figures\.json: .*must match pattern/);
  });

  it('is refused when it is no JSON, naming the file', async () => {
    writeFileSync(join(folder, 'themes.json'), '[{');
    expect((await checkData(folder)).join()).toMatch(/themes\.json/);
  });
});

describe('the story', () => {
  it.each([
    ['a bare number', 'air/zh.md', '每年一柱，一粒一微克', '每年一柱，共12柱', /air\/zh\.md: line \d+: bare number "12"/],
    ['an unknown figure', 'air/zh.md', ':fig[good-air-days]', ':fig[good-days]', /no figure with this id/],
    ['a missing alt text', 'air/zh.md', '### alt', '', /has no "### alt"/],
    ['an unknown view', 'air/chapter.yaml', 'view: limits', 'view: heights', /air\/pm25\/limits: chart "pm25-series" has no view "heights"/],
    ['an unknown chart', 'air/chapter.yaml', 'chart: pm25-series', 'chart: pie', /unknown chart "pie"/],
    ['a step without prose', 'air/zh.md', '## pm25/limits', '## pm25/limit', /air\/zh\.md: pm25\/limits: no block/],
  ])('is refused with %s', async (_, file, from, to, message) => {
    replace(join('story', file), from, to);
    expect((await checkData(folder)).join()).toMatch(message);
  });
});

it('says where a problem stands', () => {
  expect(new SourceError('air/zh.md', 'line 4', 'bare number').message).toBe('air/zh.md: line 4: bare number');
});
