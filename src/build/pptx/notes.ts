import { lookup } from '../../model/lookup.ts';
import type { Table } from '../../model/chart.ts';
import type { Dataset, Lang } from '../../model/types.ts';
import { sourceRow } from '../source-row.ts';
import { describe } from './native-chart.ts';
import { plainText } from './plain.ts';
import type { Page, ScenePage } from './plan.ts';
import { pptxWords } from './words.ts';

/** What stands below a slide: the speaker's own words, what to say, and every number's words and source. */
export function notesOf(page: Page, dataset: Dataset, lang: Lang): string {
  const say = pptxWords[lang];
  const list = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);
  const own = 'own' in page && page.own !== '' ? [page.own] : [];
  const lines = (): readonly string[] => {
    switch (page.kind) {
      case 'title':
        return [...own, say.about];
      case 'chapter': {
        const { opener, headline, deck } = page.chapter;
        const sources = opener === null ? [] : [sourceLine(opener, dataset, lang)];
        return [...own, ...plainText(headline), ...plainText(deck), ...list(say.sources, sources)];
      }
      case 'scene':
        return [...own, ...sceneNotes(page, dataset, lang)];
      case 'district':
        return [...own, ...list(say.rows, rowLines(page.table))];
      case 'histories':
        return page.charts.flatMap(({ title, notes }) => list(title, notes));
    }
  };
  return lines().join('\n').trim();
}

function sceneNotes(
  { scene, steps, native, table }: ScenePage,
  dataset: Dataset,
  lang: Lang,
): readonly string[] {
  const say = pptxWords[lang];
  const list = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);
  const references = [...steps.flatMap((step) => step.references), ...scene.figures];
  const sources = [...new Set(references)].map((reference) => sourceLine(reference, dataset, lang));
  const targets = steps
    .flatMap(({ commitments }) => commitments)
    .map((id) => {
      const { label, phrase } = lookup(dataset.commitments, id, 'commitments');
      return `${label[lang]}：“${phrase}”`;
    });
  return [
    ...list(
      say.say,
      steps.flatMap(({ notes }) => plainText(notes)),
    ),
    ...list(say.picture, native ? [describe(native)] : scene.chart === null ? [] : [steps.at(-1)!.alt]),
    ...list(say.sources, [...new Set([...sources, ...(native?.notes ?? [])])]),
    ...list(say.targets, targets),
    ...list(say.rows, native || !table ? [] : rowLines(table)),
    ...list(
      say.later,
      steps.flatMap(({ later }) => plainText(later)),
    ),
  ];
}

/** A table's rows as lines, cells parted by a stroke; empty cells are left out. */
function rowLines({ rows }: Table): readonly string[] {
  return rows.map((row) => row.filter((cell) => cell !== '').join(' | '));
}

/** A number with its words and where they stand, in one line. */
function sourceLine(reference: string, dataset: Dataset, lang: Lang): string {
  const { label, value, words, where, note } = sourceRow(reference, dataset, lang);
  const said = words === '' ? where : `${where}${lang === 'zh' ? '：' : ': '}“${words}”`;
  return [`${label} ${value}`, said, note].filter((text) => text !== '').join(' · ');
}
