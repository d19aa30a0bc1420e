import type { Table } from '../../model/chart.ts';
import { formatFigure } from '../../model/format.ts';
import type { Dataset, Lang } from '../../model/types.ts';
import { silent } from '../shared/later.ts';
import { areaKeys, figureOf, inSquareKm, squareKm, type AreaKey } from './areas.ts';
import type { AreasData } from './marks.ts';
import type { AreasScene, AreasViewName } from './picture.ts';

/** What a view finds, from the numbers that stand in the picture. */
export function finding(data: AreasData, view: AreasViewName, lang: Lang): string {
  const [scene, known] = view.split(';') as [AreasScene, string?];
  const late = lang === 'zh' ? `${silent.zh}。` : ` ${silent.en}.`;
  return sceneFinding(data, scene, lang) + (known ? late : '');
}

function sceneFinding({ views }: AreasData, view: AreasScene, lang: Lang): string {
  const zh = lang === 'zh';
  const number = (name: AreasScene) => {
    const { before = '', text, unit } = views[name]!.number[lang];
    return [before, text, unit].filter((part) => part !== '').join(zh ? '' : ' ');
  };
  const label = (key: AreaKey) => views[view]!.areas.find((area) => area.key === key)!.label[lang];
  const said = number(view);
  const km = views[view]!.lines[lang].at(-1)!;
  const scale = zh
    ? '按比例尺画在北京市轮廓上，位置为示意'
    : 'to the scale of Beijing’s outline, not in place';
  switch (view) {
    case 'land':
      return zh
        ? `2024年治理违法建设${said}，${km}；${label('cut').join('')}。两项不是一回事，不相加。${scale}，再用放大镜放大。`
        : `Illegal construction dealt with in 2024: ${said}, ${km}; ${label('cut').join(' ')}. Two different things, not to be added. Drawn ${scale}, then enlarged under a lens.`;
    case 'driving':
      return zh
        ? `高级别自动驾驶示范区完成设施智能化部署${said}，${scale}。`
        : `The autonomous-driving zone has ${said} fitted out with smart equipment: drawn ${scale}.`;
    case 'fields':
      return zh
        ? `2024年建成高标准农田${said}，${km}，${scale}。`
        : `High-standard farmland completed in 2024: ${said}, ${km}, drawn ${scale}.`;
    case 'trees':
      return zh
        ? `2024年新增造林绿化${said}，${km}。${scale}只是一个小点，放大来看。`
        : `Newly afforested in 2024: ${said}, ${km}. Drawn ${scale}, it is a speck; a lens enlarges it.`;
    case 'fields-2025':
      return zh
        ? `2025年计划建设高标准农田${said}，${km}；2024年建成${number('fields')}。2025年还计划果园提质增效${label('orchards')[0]}。${scale}。`
        : `High-standard farmland to be built in 2025: ${said}, ${km}; ${number('fields')} were completed in 2024. Orchards to be improved in 2025: ${label('orchards')[0]}. Drawn ${scale}.`;
    case 'orchards-2025':
      return zh
        ? `2025年计划果园提质增效${said}，${views[view]!.lines.zh[2]!}，是改善已有果园，不是新建。${scale}。`
        : `Orchards to be improved in 2025: ${said}, ${views[view]!.lines.en[2]!}; they exist already and are not newly planted. Drawn ${scale}.`;
    case 'village-roads-2025':
      return zh
        ? `2025年计划创建美丽乡村路${said}，按地图的比例尺画在北京市轮廓上，只表示长度，不是走向。报告没有说明是新修还是改造。`
        : `“Beautiful village” roads to be created in 2025: ${said}, drawn as one line to the scale of Beijing’s outline; a length, not a course. The report does not say whether they are new or upgraded.`;
  }
}

/** The areas of a view as the report has them, and as we convert them. */
export function tableOf(
  dataset: Pick<Dataset, 'figures'>,
  { views }: AreasData,
  view: AreasViewName,
  lang: Lang,
): Table {
  const zh = lang === 'zh';
  const { areas, road } = views[view.split(';')[0]!]!;
  const shown = areaKeys.filter((key) => areas.some((area) => area.key === key && area.shown));
  return {
    caption: road ? (zh ? '里程' : 'Lengths') : zh ? '面积' : 'Areas',
    head: zh
      ? ['项目', '年', '报告所述', '平方公里（换算）']
      : ['What', 'Year', 'In the report', 'km² (converted)'],
    rows: [...shown, ...(road ? (['road'] as const) : [])].map((key) => {
      const figure = figureOf(dataset, key);
      const same = key === 'road' || figure.unit.zh === squareKm.zh;
      return [
        figure.label[lang],
        String(figure.year ?? ''),
        formatFigure(figure, lang),
        same ? '' : inSquareKm(figure, lang),
      ];
    }),
  };
}
