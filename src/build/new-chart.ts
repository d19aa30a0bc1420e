import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/**
 * `npm run new:chart NAME` writes a chart's files and its tests, and its line in the registry: a chart that already
 * draws, to be made into the one that is wanted.
 */
const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  console.error('usage: npm run new:chart NAME, kebab-case, such as "water-quality"');
  process.exit(2);
}
const folder = join('src/charts', name);
if (existsSync(folder)) {
  console.error(`${folder}: exists already`);
  process.exit(1);
}

const Name = name.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());

const files: Record<string, string> = {
  [`${folder}/geometry.ts`]: `import { scaleLinear } from 'd3-scale';
import type { Frame, Size } from '../../model/chart.ts';
import { interpolateKeyed, type KeyedMark } from '../shared/interpolate-keyed.ts';
import { mixFields } from '../shared/mix.ts';

/** What is drawn: values in the unit of their records. */
export interface ${Name}Data {
  readonly values: ReadonlyArray<{ readonly id: string; readonly value: number; readonly said: string }>;
}

export interface ${Name}View {
  /** Id of the value that matters now. */
  readonly focus: string | null;
}

export interface Mark extends KeyedMark {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly one: boolean;
}

export interface ${Name}Marks {
  readonly size: Size;
  readonly marks: readonly Mark[];
}

/** One mark a value, placed by its size from zero. */
export function geometry(data: ${Name}Data, view: ${Name}View, { size }: Frame): ${Name}Marks {
  const x = scaleLinear([0, Math.max(1, ...data.values.map((each) => each.value))], [24, size.width * 0.6]);
  return {
    size,
    marks: data.values.map((each, index) => ({
      key: each.id,
      opacity: 1,
      x: x(each.value),
      y: ((index + 1) * size.height) / (data.values.length + 1),
      label: each.said,
      one: each.id === view.focus,
    })),
  };
}

export function interpolate(from: ${Name}Marks, to: ${Name}Marks): (t: number) => ${Name}Marks {
  const marks = interpolateKeyed(from.marks, to.marks, mixFields);
  return (t) => ({ ...to, marks: marks(t) });
}
`,
  [`${folder}/draw.ts`]: `import { svg, type SVGTemplateResult } from 'lit';
import { trimNumber as n } from '../../lib/trim-number.ts';
import type { ${Name}Marks } from './geometry.ts';

export function draw({ marks }: ${Name}Marks): SVGTemplateResult {
  return svg\`\${marks.map(
    (mark) => svg\`<g opacity=\${n(mark.opacity, 3)} class=\${mark.one ? 'one' : 'done'}>
      <circle cx=\${n(mark.x)} cy=\${n(mark.y)} r="6"/>
      <text x=\${n(mark.x + 12)} y=\${n(mark.y + 5)}>\${mark.label}</text>
    </g>\`,
  )}\`;
}
`,
  [`${folder}/bj-${name}.styles.ts`]: `export const css = \`
.one text{font-weight:600}
\`;
`,
  [`${folder}/picture.ts`]: `import type { Picture } from '../../model/chart.ts';
import { css } from './bj-${name}.styles.ts';
import { draw } from './draw.ts';
import { geometry, interpolate, type ${Name}Data, type ${Name}Marks, type ${Name}View } from './geometry.ts';

export const views: Record<string, ${Name}View> = {
  all: { focus: null },
  total: { focus: 'parks-total' },
};

export const picture = {
  id: '${name}',
  defaultView: 'all',
  parseView: (raw) => views[raw] ?? null,
  geometry,
  draw,
  interpolate,
  css,
} satisfies Picture<${Name}Data, ${Name}View, ${Name}Marks>;
`,
  [`${folder}/definition.ts`]: `import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { ${Name}Data, ${Name}Marks, ${Name}View } from './geometry.ts';
import { picture, views } from './picture.ts';

const figures = ['parks-total', 'parks-added'];

export const definition = {
  ...picture,
  title: { zh: '新图', en: 'A new chart' },
  views: Object.keys(views),
  height: (width) => Math.round(Math.min(520, Math.max(300, width * 0.6))),
  select: (dataset) => ({
    values: figures.map((id) => {
      const figure = lookup(dataset.figures, id, 'figures');
      return { id, value: figure.value, said: formatFigure(figure, 'zh') };
    }),
  }),
  alt: (data) => data.values.map((each) => each.said).join(' '),
  table: (data) => ({ caption: '新图', head: ['项', '数'], rows: data.values.map((each) => [each.id, each.said]) }),
  figures,
  source: { zh: '2025年北京市政府工作报告。', en: 'Beijing Government Work Report 2025.' },
} satisfies ChartDefinition<${Name}Data, ${Name}View, ${Name}Marks>;
`,
  [`${folder}/bj-${name}.ts`]: `import { customElement } from 'lit/decorators.js';
import data from 'virtual:chart-data/${name}';
import { ChartElement, chartStyles } from '../../ui/chart-element.ts';
import type { ${Name}Data, ${Name}Marks, ${Name}View } from './geometry.ts';
import { picture } from './picture.ts';

/**
 * @summary What it shows, in a sentence.
 * @fires bj-chart-error - The chart could not be drawn.
 */
@customElement('bj-${name}')
export class Bj${Name} extends ChartElement<${Name}Data, ${Name}View, ${Name}Marks> {
  static override styles = chartStyles(picture);
  override readonly picture = picture;
  override data = data;
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-${name}': Bj${Name};
  }
}
`,
  [`tests/charts/${name}/geometry.test.ts`]: `import { describe, expect, it } from 'vitest';
import { geometry, interpolate } from '../../../src/charts/${name}/geometry.ts';
import { frame } from '../../helpers/frame.ts';

const data = {
  values: [
    { id: 'a', value: 10, said: '10' },
    { id: 'b', value: 5, said: '5' },
  ],
};

describe('the marks of ${name}', () => {
  it('stay inside the picture at every width', () => {
    for (const width of [280, 640, 1920]) {
      for (const mark of geometry(data, { focus: null }, frame(width, 400)).marks) {
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.x).toBeLessThanOrEqual(width);
      }
    }
  });

  it('go from one view to another and arrive', () => {
    const from = geometry(data, { focus: null }, frame(640, 400));
    const to = geometry(data, { focus: 'a' }, frame(640, 400));
    expect(interpolate(from, to)(0).marks).toEqual(from.marks);
    expect(interpolate(from, to)(1)).toEqual(to);
  });
});
`,
};

for (const [file, content] of Object.entries(files)) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(content, { ...(await resolveConfig(file)), filepath: file }));
  console.log(file);
}

const registry = 'src/charts/registry.ts';
const entry = `  '${name}': {
    definition: () => import('./${name}/definition.ts'),
    element: () => import('./${name}/bj-${name}.ts'),
  },
} satisfies`;
writeFileSync(registry, readFileSync(registry, 'utf8').replace('} satisfies', entry));
console.log(registry);
console.log('Next: npm run dev, then /charts/' + name + '/; npm run goldens when the picture is right.');
