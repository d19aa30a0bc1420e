import { html } from 'lit';
import { expect, it } from 'vitest';
import { loadDataset } from '../../src/build/dataset.ts';
import { templateToString } from '../../src/build/render-svg.ts';
import { formatFigure } from '../../src/model/format.ts';
import { saidNumber } from '../../src/ui/said-number.ts';

const figures = [...loadDataset().figures.values()];

it.each(['zh', 'en'] as const)('says in %s what the figure says, and sets digits alone apart', (lang) => {
  for (const figure of figures) {
    const printed = templateToString(html`${saidNumber(figure, lang)}`);
    expect(printed.replace(/<\/?b>/g, ''), figure.id).toBe(formatFigure(figure, lang));
    for (const [, digits] of printed.matchAll(/<b>(.*?)<\/b>/g))
      expect(digits, figure.id).not.toMatch(/[\u3400-\u9fff]/);
  }
});
