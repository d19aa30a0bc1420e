import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeclaration } from '../../src/build/element-manifest.ts';

const source = readFileSync('src/faces/element/framed-chart.ts', 'utf8');

describe('the manifest of the elements', () => {
  it('lists every attribute, event, part and property with a description', () => {
    const { attributes, events, cssParts, cssProperties } = readDeclaration(source);
    expect(attributes.map(({ name }) => name)).toEqual(['view', 'lang', 'theme', 'motion']);
    expect(events.map(({ name }) => name).sort()).toEqual(['bj-chart-error', 'bj-view']);
    expect(cssParts.length).toBe(7);
    expect(cssProperties.length).toBe(14);
  });

  it.each([
    ['an attribute', 'theme', /\/\*\* `light`, `dark`, `auto`[^/]*\*\//, ''],
    ['an event', 'bj-view', /^ \* @fires .* bj-view .*\n/m, ''],
    ['a part', 'note', /^ \* @csspart note .*\n/m, ''],
    ['a property', '--bj-red', /^ \* @cssprop --bj-red .*\n/m, ''],
  ])('is refused where %s is not described', (_, name, pattern, by) => {
    const without = source.replace(pattern, by);
    expect(without).not.toBe(source);
    expect(() => readDeclaration(without)).toThrow(name);
  });

  it('is refused where it describes what is not there', () => {
    const more = source.replace(' * @csspart data', ' * @csspart legend - There is none.\n * @csspart data');
    expect(() => readDeclaration(more)).toThrow('legend');
  });
});
