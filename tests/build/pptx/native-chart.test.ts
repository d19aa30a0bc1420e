import { describe, expect, it } from 'vitest';
import { registry } from '../../../src/charts/registry.ts';
import { loadDataset } from '../../../src/build/dataset.ts';
import { describe as inWords, nativeChartOf, nativeViews } from '../../../src/build/pptx/native-chart.ts';
import { figuresChart } from '../../../src/build/pptx/native-figures.ts';
import { limitsChart, seriesChart } from '../../../src/build/pptx/native-series.ts';

const dataset = loadDataset();
const all = nativeViews.map((each) => ({ ...each, native: nativeChartOf(each, dataset, 'zh')! }));

describe('a chart that an office program draws', () => {
  it('stands for views that its chart has, in both languages', async () => {
    expect(all.length).toBeGreaterThan(18);
    for (const { chart, view } of all) {
      const { definition } = await registry[chart as keyof typeof registry].definition();
      expect(definition.parseView(view), `${chart} ${view}`).not.toBeNull();
      expect(nativeChartOf({ chart, view }, dataset, 'en')!.title).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('stands for no map and no bespoke picture', () => {
    expect(
      nativeChartOf({ chart: 'district-map', view: 'extent=city;places=all' }, dataset, 'zh'),
    ).toBeNull();
    expect(nativeChartOf({ chart: 'metro-length', view: 'tangle' }, dataset, 'zh')).toBeNull();
  });

  it('has a value, a label and a standing for every category', () => {
    for (const { native } of all)
      for (const { points } of native.series) {
        expect(points).toHaveLength(native.categories.length);
        for (const { value, label } of points) if (value === null) expect(label).toBe('');
      }
  });

  it('takes its values from the records as they are, gaps too', () => {
    const { categories, series } = seriesChart('metro-length', dataset, 'zh', { from: 2016 });
    const record = dataset.series.get('metro-length')!;
    expect(categories).toEqual(['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024']);
    expect(series[0]!.points.map(({ value }) => value)).toEqual(
      categories.map((year) => record.values.find((each) => String(each.year) === year)?.value ?? null),
    );
  });

  it('keeps a qualifier in the label: 近3.9万 is never 3.9万', () => {
    const seats = nativeChartOf({ chart: 'seats', view: 'seats-2024' }, dataset, 'zh')!;
    expect(seats.series[0]!.points.map(({ label }) => label)).toEqual(['3.8万', '近3.9万', '2万']);
    expect(seats.series[0]!.points.map(({ value }) => value)).toEqual([38_000, 39_000, 20_000]);
    const labels = all
      .flatMap(({ native }) => native.series.flatMap(({ points }) => points))
      .map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['超99%', '5.2%左右', '减少近20%', '第9位']));
  });

  it('never draws a target as a fact, and what is derived says so', () => {
    for (const { native } of all)
      for (const { points } of native.series)
        for (const [i, { standing }] of points.entries())
          expect(standing === 'promised', native.categories[i]).toBe(native.categories[i]!.includes('目标'));
    const good = seriesChart('good-air-days', dataset, 'zh');
    const derived = good.series[0]!.points.filter(({ standing }) => standing === 'derived');
    expect(derived.map(({ label }) => label)).toEqual(['推算\n172', '推算\n271']);
    const targets = seriesChart('gdp-growth-target', dataset, 'zh').series[0]!.points;
    expect(new Set(targets.map(({ standing }) => standing))).toEqual(new Set(['promised']));
  });

  it('knows nothing of what came after the report', () => {
    for (const { id } of dataset.series.values())
      for (const year of seriesChart(id, dataset, 'zh').categories) expect(Number(year)).toBeLessThan(2025);
  });

  it('names every value with where it was published', () => {
    const { notes } = seriesChart('school-places-added', dataset, 'zh');
    expect(notes).toContain(
      '2024年 近3.9万个 · 2025年北京市政府工作报告 2025-01-14：“新增中小学学位近3.9万个”',
    );
  });

  it('shows limits as dashed lines with their names, those in force in 2024 alone', () => {
    const { kind, series } = limitsChart('pm25', dataset, 'zh');
    expect(kind).toBe('line');
    expect(series.slice(1).map(({ points }) => points[0]!.value)).toEqual([5, 35]);
    expect(series[2]!.points[3]!.label).toContain('GB 3095-2012');
  });

  it('refuses bars that would lie: of different units, or of ranks', () => {
    expect(() => figuresChart(['gdp-growth', 'metro-length-total'], dataset, 'zh')).toThrow(
      /different units/,
    );
    expect(() => figuresChart(['tianzhu-rank-before', 'tianzhu-rank'], dataset, 'zh')).toThrow(/ranks/);
  });

  it('puts the first rank on top', () => {
    const { kind, reversed } = nativeChartOf({ chart: 'rank-ladder', view: 'tianzhu' }, dataset, 'zh')!;
    expect([kind, reversed]).toEqual(['line', true]);
  });

  it('can be said in words', () => {
    const said = inWords(nativeChartOf({ chart: 'road-index', view: 'scale' }, dataset, 'zh')!);
    expect(said).toBe('中心城区高峰时段道路交通指数: 年份未写明 6.32, 2024 6.08');
  });
});
