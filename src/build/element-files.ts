import type { AnyChart } from '../model/chart.ts';
import type { Dataset, Lang, Text } from '../model/types.ts';
import type { Story } from '../story/types.ts';
import { elementFacts } from './element-facts.ts';
import { elementsManifest, readDeclaration } from './element-manifest.ts';
import { elementTypes } from './element-types.ts';
import { buildElement, type ElementParts } from './elements.ts';
import { sourceLine } from './source-line.ts';

export interface ElementsOptions {
  readonly charts: readonly AnyChart[];
  readonly dataset: Dataset;
  readonly story: Story;
  /** Address of a chart's own page, null where the site's is not known. */
  readonly link: (id: string, lang: Lang) => string | null;
}

/** What the elements of all charts are made from; beside a chart's own views they know those that the story shows. */
export function elementsOf({ charts, dataset, story, link }: ElementsOptions): readonly ElementParts[] {
  const scenes = story.parts.flatMap((part) => part.chapters).flatMap((chapter) => chapter.scenes);
  return charts.map((chart) => {
    const steps = scenes.filter((scene) => scene.chart === chart.id).flatMap((scene) => scene.steps);
    const views = steps.flatMap(({ view, laterView }) => [view, laterView]).filter((view) => view !== '');
    const [zh, en] = [link(chart.id, 'zh'), link(chart.id, 'en')];
    const source: Text = { zh: sourceLine(chart, dataset, 'zh'), en: sourceLine(chart, dataset, 'en') };
    const address = zh === null || en === null ? null : { zh, en };
    return {
      facts: elementFacts(chart, { dataset, views, source, link: address }),
      data: chart.select(dataset) as unknown,
    };
  });
}

/** The files of the elements on the site, by path: a script and its types for each chart, one manifest for all. */
export function elementFiles(elements: readonly ElementParts[]): Map<string, () => string | Promise<string>> {
  const declaration = readDeclaration();
  const facts = elements.map((each) => each.facts);
  const files = new Map<string, () => string | Promise<string>>();
  for (const parts of elements) {
    const path = `charts/${parts.facts.id}/element`;
    files.set(`${path}.js`, async () => (await buildElement(parts)).code);
    files.set(`${path}.d.ts`, () => elementTypes(parts.facts, declaration));
  }
  const manifest = elementsManifest(declaration, facts, (id) => `${id}/element.js`);
  files.set('charts/custom-elements.json', () => `${JSON.stringify(manifest, null, 1)}\n`);
  return files;
}
