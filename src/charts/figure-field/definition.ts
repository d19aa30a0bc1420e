import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatNumber } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { FieldData, FieldMarks, FieldView } from './marks.ts';
import { picture, views } from './picture.ts';

export const definition = {
  ...picture,
  title: { zh: '整份报告的数', en: 'Every figure of the report' },
  views: Object.keys(views),
  height: (width) => Math.round(Math.min(900, Math.max(320, width * 0.9))),
  select({ figures, themes }) {
    const records = [...figures.values()];
    const { id, label, value, unit, qualifier, qualifierWord, kind, direction, year } = lookup(
      figures,
      'pm25-annual-mean',
      'figures',
    );
    return {
      figures: ['done', 'target'].flatMap((role) =>
        records
          .filter((record) => record.role === role)
          .map((record, i, all) => ({
            // All but the one go by their place: readers load 222 of these.
            id: record.id === id ? id : `${role[0]!}${i}`,
            theme: record.theme,
            done: role === 'done',
            opens: record.section !== all[i - 1]?.section,
          })),
      ),
      themes: themes.map(({ id, title, accent }) => ({ id, title, accent })),
      one: { id, label, value, unit, qualifier, qualifierWord, kind, direction, year },
    };
  },
  alt(data, { picture }, lang) {
    const zh = lang === 'zh';
    const count = (of: (figure: FieldData['figures'][number]) => boolean) =>
      formatNumber(data.figures.filter(of).length, lang).digits;
    const total = count(() => true);
    if (picture === 'one') {
      const said = formatFigure(data.one, lang);
      return zh
        ? `报告的${total}个数里，这一个是${data.one.label.zh}：${said}。`
        : `One of the report’s ${total} figures: ${data.one.label.en}, ${said}.`;
    }
    if (picture === 'themes') {
      const themes = new Set(data.figures.map((figure) => figure.theme)).size;
      return zh
        ? `报告的${total}个数分属${themes}个主题。`
        : `The report’s ${total} figures fall into ${themes} themes.`;
    }
    const [done, target] = [count((figure) => figure.done), count((figure) => !figure.done)];
    return zh
      ? `报告写下${total}个数：${done}个是2024年做到的，${target}个是2025年要做的。`
      : `The report states ${total} figures: ${done} done in 2024, ${target} promised for 2025.`;
  },
  table(data, _view, lang) {
    const zh = lang === 'zh';
    return {
      caption: zh ? '报告里的数，按主题计' : 'The report’s figures by theme',
      head: zh ? ['主题', '2024年做到的', '2025年要做的'] : ['Theme', 'Done in 2024', 'Promised for 2025'],
      rows: data.themes.map(({ id, title }) => [
        title[lang],
        ...[true, false].map((done) => {
          const members = data.figures.filter((figure) => figure.theme === id && figure.done === done);
          return formatNumber(members.length, lang).digits;
        }),
      ]),
    };
  },
  figures: ['pm25-annual-mean'],
  source: {
    zh: '一个圆是报告里的一个数，圆的大小不代表数的大小。空格隔开报告的各部分。个数由我们逐条计算；主题由我们划分。',
    en: 'One circle is one figure of the report; its size says nothing of the value. A blank parts the report’s sections. Counted and sorted into themes by us.',
  },
} satisfies ChartDefinition<FieldData, FieldView, FieldMarks>;
