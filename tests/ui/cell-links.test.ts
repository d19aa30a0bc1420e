import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { lookup } from '../../src/model/lookup.ts';
import { cellLinks } from '../../src/ui/cell-links.ts';

const dataset = loadDataset();
const linksOf = (...ids: string[]) =>
  cellLinks(
    ids.map((id) => lookup(dataset.figures, id, 'figures')),
    dataset,
    { lang: 'zh', href: (path) => `/${path}` },
  );

describe('the number in a cell of a table', () => {
  it('leads to the figure of the picture that is said just so', () => {
    const link = linksOf('parks-total', 'parks-added');
    expect(link(['公园', '1100个'], '1100个')).toBe('/figures/#parks-total');
  });

  it('leads to the value of a context series in a row of its year, and of no other year', () => {
    const link = linksOf('pm25-annual-mean');
    expect(link(['2013', '89.5微克/立方米'], '89.5微克/立方米')).toBe('/figures/#pm25-2013');
    expect(link(['2014', '89.5微克/立方米'], '89.5微克/立方米')).toBeNull();
  });

  it('of two figures said alike leads to the one its row names, and nowhere without', () => {
    const link = linksOf('kindergarten-enrolment', 'kindergarten-affordable');
    const { label } = lookup(dataset.figures, 'kindergarten-affordable', 'figures');
    expect(link(['比例', '93%'], '93%')).toBeNull();
    expect(link([label.zh, '93%'], '93%')).toBe('/figures/#kindergarten-affordable');
  });

  it('leads nowhere where it is computed', () => {
    expect(linksOf('parks-total')(['2023年总数', '1065个（推算）'], '1065个（推算）')).toBeNull();
  });
});
