import type { ChartDefinition } from '../../model/chart.ts';
import { formatFigure, formatValue } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import { mapNotice } from '../../model/map-notice.ts';
import type { Figure, Lang } from '../../model/types.ts';
import { cityOutline } from '../shared/outline.ts';
import { headNumber } from '../shared/project-words.ts';
import { finding, without } from './finding.ts';
import { peopleViews, type Name, type PeopleData, type PeopleMarks, type PeopleView } from './marks.ts';
import { picture } from './picture.ts';
import { placesOnPlane } from './places.ts';

/** People that a dot stands for. */
const worth = 100;
const [staffId, visitsId, firmsId] = [
  'subcentre-staff',
  'xiongan-xuanwu-visits',
  'xiongan-zgc-firms',
] as const;

const both = (figure: Figure) => ({ zh: headNumber(figure, 'zh'), en: headNumber(figure, 'en') });
const people = (lang: Lang) => formatValue(worth, { zh: '人', en: 'people' }, lang, 'about');

export const definition = {
  ...picture,
  title: { zh: '往东，往西南', en: 'East, and south-west' },
  views: peopleViews,
  height: (width) => Math.round(Math.min(860, Math.max(320, width * 1.06))),
  select(dataset) {
    const figure = (id: string) => lookup(dataset.figures, id, 'figures');
    const staff = figure(staffId);
    const { at, spots, close, districts, aim } = placesOnPlane(dataset);
    // Close by there is room for the core's names in one line; with all of 通州 in view, in two.
    const names = (english: readonly string[]): Name[] => [
      { at: at.core, said: { zh: ['东城、西城'], en: english }, anchor: 'start' },
      { at: at.subcentre, said: { zh: ['城市副中心'], en: ['sub-centre'] }, anchor: 'middle' },
      { at: at.tongzhou, said: { zh: ['通州'], en: ['Tongzhou'] }, anchor: 'middle' },
    ];
    const dots = staff.value / worth;
    // Where the number is 近, nearly, the last dot stands for fewer people: it stays hollow.
    const settled = { spot: spots[1], filled: dots - Number(staff.qualifierWord === '近'), aim: 0 };
    const none = { zh: { text: '', unit: '' }, en: { text: '', unit: '' } };
    return {
      outline: cityOutline(dataset.topology),
      notice: mapNotice(dataset.mapApproval),
      note: { zh: ['点只表示人数，', '点位为示意；'], en: ['Dots are people,', 'not places;'] },
      dots,
      districts,
      aim,
      views: {
        core: {
          number: none,
          lines: {
            zh: ['市级机关第二批已经搬完', '空心点为示意：报告未说', '从何处搬、搬了多少人'],
            en: [
              'City offices have moved,',
              'the second group of them.',
              'Hollow dots: schematic; no',
              'number or origin is given.',
            ],
          },
          names: names(['Dongcheng, Xicheng']),
          close: close.core,
          spot: spots[0],
          filled: 0,
          aim: 1,
        },
        moved: {
          number: both(staff),
          lines: {
            zh: ['在城市副中心办公', `一点${people('zh')}`],
            en: ['work in the sub-centre', `one dot: ${people('en')}`],
          },
          names: names(['Dongcheng', 'and Xicheng']),
          close: close.moved,
          ...settled,
        },
        xiongan: {
          number: none,
          lines: { zh: [], en: [] },
          names: [{ ...names([])[1]!, at: at.east, anchor: 'start' }],
          close: null,
          ...settled,
        },
      },
      panel: {
        title: { zh: '雄安新区：在北京西南，图外', en: 'Xiong’an: south-west, off the map' },
        facts: [
          { number: both(figure(visitsId)), label: { zh: '雄安宣武医院门诊量', en: 'Xuanwu Hospital' } },
          { number: both(figure(firmsId)), label: { zh: '中关村科技园累计入驻', en: 'Zhongguancun park' } },
        ],
        names: without,
      },
    };
  },
  shared: ['outline'],
  alt: finding,
  table: (_data, _view, lang, { figures }) => ({
    caption: lang === 'zh' ? '副中心与雄安新区' : 'The sub-centre and Xiong’an',
    head: lang === 'zh' ? ['项目', '数', '说明'] : ['What', 'How many', 'Note'],
    rows: [staffId, visitsId, firmsId].map((id) => {
      const figure = lookup(figures, id, 'figures');
      return [figure.label[lang], formatFigure(figure, lang), figure.note?.[lang] ?? ''];
    }),
  }),
  figures: [staffId, visitsId, firmsId],
  source: {
    zh: '政府工作报告。人数是在副中心办公的工作人员，不是2024年迁入的人数；点从核心区移来，只表示市级机关搬迁的方向。一点约100人，数为“近”，最外一点空心。点位和箭线为示意；雄安新区不在图内。示意图，不作为划界依据；未经审图。轮廓：Apache ECharts。',
    en: 'The report. The number is of staff working in the sub-centre, not of those who moved in 2024; that dots come from the core shows only which way city offices moved. One dot is about 100 people; the number being “nearly”, the outermost is hollow. Places of dots and lines are schematic; Xiong’an lies off the map. Schematic; not evidence of any boundary; not submitted for map approval. Outline: Apache ECharts.',
  },
} satisfies ChartDefinition<PeopleData, PeopleView, PeopleMarks>;
