import { describe, expect, it } from 'vitest';
import { colours, projector, type Colour, type Scheme } from '../../src/theme/tokens.ts';

/** Contrast of two colours by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, blue] = [1, 3, 5].map((at) => {
      const c = parseInt(hex.slice(at, at + 2), 16) / 255;
      return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * blue!;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

const text: Colour[] = ['ink', 'ink-2', 'red'];
const marks: Colour[] = ['ink-3', 'gold', 'sky', 'green', 'brick', 'red', 'ink-2'];

describe.each(['light', 'dark'] as Scheme[])('the %s palette', (scheme) => {
  const { paper, 'paper-2': panel } = colours[scheme];

  it.each(text)('%s can be read on paper and on panels: 4.5:1', (name) => {
    expect(contrast(colours[scheme][name], paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours[scheme][name], panel)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)('%s can be seen as a mark on paper and on panels: 3:1', (name) => {
    expect(contrast(colours[scheme][name], paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours[scheme][name], panel)).toBeGreaterThanOrEqual(3);
  });
});

describe('the projector’s palette', () => {
  it.each([...new Set([...text, ...marks])])('%s is 7:1 on paper and 6.5:1 on panels', (name) => {
    expect(contrast(projector[name], projector.paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(projector[name], projector['paper-2'])).toBeGreaterThanOrEqual(6.5);
  });

  it('draws lines that a washed-out picture keeps: 3:1', () => {
    expect(contrast(projector.line, projector.paper)).toBeGreaterThanOrEqual(3);
  });
});
