import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatNumber, formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Lang } from '../../model/types.ts';
import { apartFromUnit } from '../shared/number-parts.ts';
import { silent } from '../shared/later.ts';
import type { SheetsData, SheetsMarks, SheetsView } from './marks.ts';
import { picture } from './picture.ts';

const figures = ['key-project-lists-2025', 'key-projects-2025'] as const;

function recordsOf(dataset: Dataset) {
  const [lists, projects] = figures.map((id) => lookup(dataset.figures, id, 'figures'));
  return { lists: lists!, projects: projects! };
}

/** All projects of all lists: the record derives it, the report does not print it. */
function sumOf(dataset: Dataset, lang: Lang): string {
  const { projects } = recordsOf(dataset);
  return formatValue(projects.derived!.value, projects.unit, lang);
}

function saidOf(dataset: Dataset, lang: Lang): SheetsData[Lang] {
  const { lists, projects } = recordsOf(dataset);
  const zh = lang === 'zh';
  const [each, unit] = apartFromUnit(projects, lang);
  const times = `${formatNumber(lists.value, lang).digits} × ${each}`;
  const sum = sumOf(dataset, lang);
  return {
    each: formatFigure(projects, lang),
    lists: {
      number: [times, unit],
      topic: zh ? '市重点工程' : 'Key city projects',
      lines: zh
        ? [`${projects.year}年计划，一条横线是一项`, `报告没有写明三张清单各是什么；合计${sum}为推算。`]
        : [
            `Planned for ${projects.year}; one rule for each`,
            `The report does not say what each list holds. Derived sum: ${sum}.`,
          ],
    },
    one: {
      number: [each, unit],
      topic: zh ? '三张清单中的一张' : 'One of the three lists',
      lines: zh
        ? [`${projects.year}年计划，一条横线是一项`, '横线空着，报告没有逐项列出。']
        : [
            `Planned for ${projects.year}; one rule for each`,
            'Left blank: the report does not list them one by one.',
          ],
    },
  };
}

export const definition = {
  ...picture,
  title: { zh: '“3个100”市重点工程', en: 'Three hundreds: lists of key projects' },
  views: ['lists', 'one'],
  height: (width) => Math.round(Math.min(820, Math.max(360, width * 0.94))),
  select(dataset) {
    const { lists, projects } = recordsOf(dataset);
    return {
      lists: lists.value,
      entries: projects.value,
      zh: saidOf(dataset, 'zh'),
      en: saidOf(dataset, 'en'),
    };
  },
  alt(data, { near, known }, lang) {
    const zh = lang === 'zh';
    const { number, lines } = data[lang][near];
    const said = number.join(zh ? '' : ' ');
    const first = {
      lists: zh
        ? `市重点工程，2025年计划${said}：${data.lists}张清单，每张${data.zh.each}。`
        : `Key city projects planned for 2025: ${said}, that is ${data.lists} lists of ${data.en.each} each.`,
      one: zh
        ? `${data.lists}张清单中的一张：2025年计划${said}，十项一组。`
        : `One of ${data.lists} lists: ${said} planned for 2025, in tens.`,
    }[near];
    return [first, ...lines.slice(1), ...(known ? [silent[lang] + (zh ? '。' : '.')] : [])].join(
      zh ? '' : ' ',
    );
  },
  table(_data, _view, lang, dataset) {
    const zh = lang === 'zh';
    const { lists, projects } = recordsOf(dataset);
    return {
      caption: zh ? '市重点工程' : 'Key city projects',
      head: zh ? ['项目', '2025年计划'] : ['What', 'Planned for 2025'],
      rows: [
        ...[lists, projects].map((figure) => [figure.label[lang], formatFigure(figure, lang)]),
        [zh ? '合计（推算）' : 'Together (derived)', sumOf(dataset, lang)],
      ],
    };
  },
  figures,
  source: {
    zh: '政府工作报告：“3个100”。合计为推算，单位“项”为本站所加；纸张只是示意。',
    en: 'The report: “three hundreds”. The sum is derived, the unit is ours; the sheets are schematic.',
  },
} satisfies ChartDefinition<SheetsData, SheetsView, SheetsMarks>;
