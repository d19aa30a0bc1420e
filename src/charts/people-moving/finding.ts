import type { Lang } from '../../model/types.ts';
import type { PeopleData, PeopleView } from './marks.ts';

/** What the report says of Xiong'an without a number. */
export const without = {
  zh: ['北京四中雄安校区教育集团成立', '京津冀国家技术创新中心雄安中心启动', '服务中国星网等央属项目迁入'],
  en: [
    'No. 4 High School group founded',
    'technology innovation centre started',
    'China SatNet and others moving in',
  ],
};

/** What a view finds. */
export function finding({ views, panel }: PeopleData, view: PeopleView, lang: Lang): string {
  const zh = lang === 'zh';
  const said = ({ before = '', text, unit } = views.moved.number[lang]) =>
    [before, text, unit].filter((part) => part !== '').join(zh ? '' : ' ');
  if (view === 'core')
    return zh
      ? '市级机关第二批已经搬完。东城、西城里的空心点为示意，虚线指向东面通州的城市副中心；报告没有说从何处搬、搬了多少人。'
      : 'The second group of city offices has moved. Hollow dots in Dongcheng and Xicheng are schematic, and a dashed line leads east to the sub-centre in Tongzhou; where they moved from and how many people, the report does not say.';
  if (view === 'moved')
    return zh
      ? `${said()}工作人员在通州的城市副中心办公，一点约100人。这是在那里办公的人数，不是2024年搬来的人数；点东移只表示搬迁的方向。`
      : `In the sub-centre in Tongzhou ${said()} work; one dot is about 100. They are all who work there, not those who moved in 2024: the dots’ way east shows only the direction.`;
  const [visits, firms] = panel.facts.map((fact) => said(fact.number[lang]));
  const rest = without[lang].join(zh ? '；' : '; ');
  return zh
    ? `雄安新区在北京西南，不在图内：雄安宣武医院门诊量${visits}，雄安新区中关村科技园累计入驻企业${firms}；${rest}。`
    : `Xiong’an lies south-west of Beijing, off the map. Xuanwu Hospital there: ${visits}; the Zhongguancun park has ${firms} in all; ${rest}.`;
}
