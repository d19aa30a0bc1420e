import type { Text } from '../../model/types.ts';

const text = (zh: string, en: string): Text => ({ zh, en });

/** A pair's short names: what is promised; what was done where that is another thing; and the two words that differ. */
export interface Names {
  readonly name: Text;
  readonly other?: Text;
  readonly words?: Text;
}

const named = (zh: string, en: string): Names => ({ name: text(zh, en) });
const near = (zh: string, en: string, wordsZh: string, wordsEn: string): Names => ({
  name: text(zh, en),
  words: text(wordsZh, wordsEn),
});
const alike = (zh: string, en: string, otherZh: string, otherEn: string): Names => ({
  name: text(zh, en),
  other: text(otherZh, otherEn),
});

/** Of the promises for 2025 that the picture draws, by id; the page and the tables say the records' own labels. */
export const names: Readonly<Record<string, Names>> = {
  'gdp-growth': named('地区生产总值', 'GDP'),
  'budget-revenue-growth': named('一般公共预算收入', 'Budget revenue'),
  'unemployment-ceiling': near(
    '城镇调查失业率',
    'Urban unemployment',
    '实际水平 / 控制上限',
    'rate / ceiling',
  ),
  'cpi-change': named('居民消费价格', 'Consumer prices'),
  'manufacturers-moved': named('一般制造业疏解提质', 'General manufacturers'),
  'illegal-construction': named('治理违法建设', 'Illegal construction'),
  'private-capital-projects': named('向民资推介项目总投资', 'Offered to private capital'),
  'school-places': named('新增中小学学位', 'New school places'),
  'cultural-events': named('市民系列文化活动', 'Cultural events'),
  'bus-rail-transfer-50m': named('公交轨道近距离换乘', 'Short bus–rail transfers'),
  'new-urban-jobs': named('城镇新增就业', 'New urban jobs'),
  'rental-homes': named('保障性租赁住房', 'Affordable rental homes'),
  'subsidised-homes': named('竣工各类保障房', 'Subsidised homes'),
  'home-care-beds': named('家庭养老床位', 'Home-care beds'),
  'rural-care-points': named('农村互助养老服务点', 'Rural mutual-aid points'),
  farmland: near('高标准农田', 'High-standard farmland', '建成 / 建设', 'completed / build'),
  'old-estates': near('老旧小区改造', 'Old estates', '开工 / 实施', 'started / carry out'),
  'back-lanes': near('背街小巷', 'Back lanes', '整治提升 / 治理', 'improved / put in order'),
  'old-factories': near('老旧厂房', 'Old factories', '完成 / 改造提升', 'completed / convert'),
  'hospital-groups': near('城市医疗集团', 'Hospital groups', '建成 / 新建', 'built / newly built'),
  'care-centres': near('养老服务中心', 'Care centres', '街道乡镇 / 部分区域', 'areas / some areas'),
  lifts: near('老楼加装电梯', 'Lifts', '未写明完工 / 完工', 'not stated / finished'),
  greenways: near('绿道', 'Greenways', '建成 / 新增', 'built / new'),
  'shared-qualifications': alike(
    '互认的资质资格',
    'recognised qualifications',
    '同事同标政务服务事项',
    'government services',
  ),
  'trillion-clusters': alike(
    '拟打造产业集群的规模',
    'planned clusters',
    '医药健康产业规模',
    'medicine and health',
  ),
  'property-management-estates': alike('要覆盖的老旧小区', 'old estates', '物业示范项目', 'model projects'),
  'shared-results-hospitals': alike(
    '新增互认的医院',
    'hospitals joining',
    '互认的检验结果',
    'tests recognised',
  ),
  'imported-green-power': alike(
    '外调绿电电量',
    'green power from outside',
    '绿色电力占比',
    'share of green power',
  ),
  'signals-networked': alike('联网信号灯', 'networked lights', '信号灯联网的范围', 'an area, networked'),
};

/** Of what 2024 had promised, all that is drawn. */
export const earlierNames: Readonly<Record<string, Text>> = {
  'gdp-growth': text('地区生产总值', 'GDP'),
  'budget-revenue-growth': text('一般公共预算收入', 'Budget revenue'),
  'unemployment-ceiling': text('城镇调查失业率', 'Urban unemployment'),
  'cpi-change': text('居民消费价格', 'Consumer prices'),
  'new-urban-jobs': text('城镇新增就业', 'New urban jobs'),
  'school-places': text('新增中小学学位', 'New school places'),
  'building-land-cut': text('城乡建设用地', 'Building land'),
  'back-lanes': text('治理背街小巷', 'Back lanes'),
  'old-estates-started': text('老旧小区改造开工', 'Old estates, started'),
  'old-estates-finished': text('老旧小区改造完工', 'Old estates, finished'),
  'lifts-finished': text('老楼加装电梯完工', 'Lifts, finished'),
  'courtyard-households': text('平房申请式退租', 'Courtyard homes given up'),
  'unsafe-buildings': text('危旧楼房改建', 'Unsafe buildings'),
  'old-factories': text('改造老旧厂房', 'Old factories'),
  farmland: text('高标准农田', 'High-standard farmland'),
  'nursery-places': text('新增普惠托位', 'New nursery places'),
  'home-care-beds': text('家庭养老床位', 'Home-care beds'),
  'rural-care-points': text('农村互助养老服务点', 'Rural mutual-aid points'),
  'rental-homes': text('保障性租赁住房', 'Affordable rental homes'),
  'subsidised-homes': text('竣工各类保障房', 'Subsidised homes'),
  'hospital-groups': text('紧密型医疗集团', 'Hospital groups'),
  'lab-tests': text('检验结果互认', 'Lab tests recognised'),
  examinations: text('检查结果互认', 'Examinations recognised'),
  'property-service-models': text('物业服务示范项目', 'Model projects'),
  'cultural-events': text('市民系列文化活动', 'Cultural events'),
};
