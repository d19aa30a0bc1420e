import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Lang, Text } from '../../model/types.ts';
import type { RankData, RankMarks, RankView } from './geometry.ts';
import { picture, views } from './picture.ts';

/** What the ranks are among, and how each is called on its stone: the record's label says it in full. */
const groups: ReadonlyArray<{ lines: readonly [Text, Text]; ranks: Record<string, Text> }> = [
  {
    lines: [
      { zh: '全球', en: 'World' },
      { zh: '城市、集群', en: 'city, cluster' },
    ],
    ranks: {
      'world-heritage-rank': { zh: '世界文化遗产数量', en: 'Cultural Heritage sites' },
      'cited-researchers-rank': { zh: '高被引科学家人次', en: 'Highly cited scientists' },
      'science-cluster-rank': { zh: '百强科技集群', en: 'Science clusters' },
    },
  },
  {
    lines: [
      { zh: '全国', en: 'China' },
      { zh: '各城市', en: 'cities' },
    ],
    ranks: {
      'hightech-firms-rank': { zh: '国家高新技术企业', en: 'High-tech firms' },
      'little-giants-rank': { zh: '专精特新小巨人企业', en: 'Little giant firms' },
      'unicorns-rank': { zh: '独角兽企业', en: 'Unicorn companies' },
    },
  },
  {
    lines: [
      { zh: '全国', en: 'China' },
      { zh: '范围未写明', en: 'not specified' },
    ],
    ranks: {
      'ai-models-rank': { zh: '备案上线大模型', en: 'Registered AI models' },
      'pollution-assessment-rank': { zh: '污染防治成效考核', en: 'Pollution control' },
      'services-opening-rank': { zh: '服务业开放综合测评', en: 'Services opening-up' },
    },
  },
];
const firsts = groups.flatMap(({ ranks }) => Object.keys(ranks));

const both = (say: (lang: Lang) => string): Text => ({ zh: say('zh'), en: say('en') });
const saying = ({ figures }: Dataset, id: string): Text =>
  both((lang) => formatFigure(lookup(figures, id, 'figures'), lang));

export const definition = {
  ...picture,
  title: { zh: '第几位', en: 'Where the report ranks' },
  views: [...views],
  height: (width) => Math.round(Math.min(640, Math.max(360, width * 0.94))),
  select(dataset) {
    const value = (id: string) => lookup(dataset.figures, id, 'figures').value;
    const first = saying(dataset, 'world-heritage-rank');
    const before = saying(dataset, 'tianzhu-rank-before');
    return {
      ranks: groups.flatMap(({ ranks }) =>
        Object.entries(ranks).map(([id, label]) => {
          const { qualifier, value } = lookup(dataset.figures, id, 'figures');
          const range = qualifier === 'at-most';
          return {
            value,
            best: range ? 1 : value,
            within: range ? saying(dataset, id) : { zh: '', en: '' },
            label,
          };
        }),
      ),
      groups: groups.map(({ lines }) => lines),
      before: value('tianzhu-rank-before'),
      now: value('tianzhu-rank'),
      sites: { count: value('world-heritage-sites'), said: saying(dataset, 'world-heritage-sites') },
      views: {
        tianzhu: {
          name: { zh: '天竺综保区，国家绩效评估', en: 'Tianzhu bonded zone’s national rank' },
          said: saying(dataset, 'tianzhu-rank'),
          foot: { zh: `原为${before.zh}，年份未写明`, en: `${before.en} before, in a year not stated` },
        },
        heritage: {
          name: { zh: '世界文化遗产数量，全球城市中', en: 'World Cultural Heritage, of all cities' },
          said: first,
          foot: { zh: '其他城市有几处，报告未写', en: 'Other cities’ numbers are not stated' },
        },
        firsts: {
          name: { zh: '报告里的首位和前三位', en: 'Firsts in the report, and a top three' },
          said: first,
          foot: { zh: '', en: '' },
        },
      },
    };
  },
  alt({ ranks, groups, sites, views }, view, lang) {
    const zh = lang === 'zh';
    const { name, said, foot } = views[view];
    if (view !== 'firsts') {
      const count = view === 'heritage' ? `${zh ? '，' : ', '}${sites.said[lang]}` : '';
      return zh
        ? `${name.zh}：${said.zh}${count}。${foot.zh}。`
        : `${name.en}: ${said.en}${count}. ${foot.en}.`;
    }
    const listed = groups.map(([among, kind], i) => {
      const those = ranks
        .slice(i * 3, i * 3 + 3)
        .map(({ label, within }) => `${label[lang]}${zh ? '' : ' '}${within[lang] || said[lang]}`);
      return zh
        ? `${among.zh}（${kind.zh}）：${those.join('、')}`
        : `${among.en} (${kind.en}): ${those.join(', ')}`;
    });
    return `${name[lang]}${zh ? '。' : '. '}${listed.join(zh ? '；' : '; ')}${zh ? '。' : '.'}`;
  },
  table(_data, view, lang, { figures }) {
    const row = (id: string, more: readonly string[]) => {
      const figure = lookup(figures, id, 'figures');
      return [figure.label[lang], formatFigure(figure, lang), ...more];
    };
    const zh = lang === 'zh';
    if (view === 'firsts')
      return {
        caption: zh ? '报告写到的首位和前三位' : 'Firsts and a top three that the report states',
        head: zh ? ['项目', '位次', '范围'] : ['What', 'Rank', 'Among'],
        rows: groups.flatMap(({ lines, ranks }) =>
          Object.keys(ranks).map((id) => row(id, [lines.map((line) => line[lang]).join(zh ? '，' : ', ')])),
        ),
      };
    const ids =
      view === 'heritage'
        ? ['world-heritage-rank', 'world-heritage-sites']
        : ['tianzhu-rank-before', 'tianzhu-rank'];
    return {
      caption: zh ? '报告写到的位次' : 'What the report states',
      head: zh ? ['项目', '数'] : ['What', 'Figure'],
      rows: ids.map((id) => row(id, [])),
    };
  },
  figures: ['tianzhu-rank-before', 'tianzhu-rank', 'world-heritage-sites', ...firsts],
  source: {
    zh: '位次：政府工作报告。一级台阶为一位，1在最上；石面的高低只表示位次。虚线：报告未写年份；散开的一段：报告只说前三位。',
    en: 'Ranks: the report. One step is one rank, 1 at the top; a stone’s height means its rank alone. Dashed: the report gives no year; the open stretch: it says only “top three”.',
  },
} satisfies ChartDefinition<RankData, RankView, RankMarks>;
