/** A unit in both languages; a count noun with the Chinese words that its English word may stand for. */
interface Unit {
  readonly zh: string;
  readonly en: string;
  /** One of these stands in the phrase; none where the unit is a measure. */
  readonly of?: readonly string[];
}

/** Measures: one English word whatever is measured. */
const measures: readonly Unit[] = [
  { zh: '%', en: '%' },
  { zh: '个百分点', en: 'percentage points' },
  { zh: '元', en: 'yuan' },
  { zh: '公里', en: 'km' },
  { zh: '平方米', en: 'm²' },
  { zh: '平方公里', en: 'km²' },
  { zh: '亩', en: 'mu' },
  { zh: '吨', en: 'tonnes' },
  { zh: '吨/日', en: 'tonnes a day' },
  { zh: '千瓦时', en: 'kWh' },
  { zh: '微克/立方米', en: 'µg/m³' },
  { zh: '分钟', en: 'minutes' },
  { zh: '天', en: 'days' },
  { zh: '周', en: 'weeks' },
  { zh: '年', en: 'years' },
  { zh: '位', en: 'rank' },
  { zh: '比1', en: 'to 1' },
  { zh: '（指数）', en: '(index)' },
];

/** Count nouns, by measure word: what is counted decides the English. */
const counts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  人: { people: ['老年人'], jobs: ['新增就业'] },
  名: { people: ['工作人员', '劳动者'] },
  人次: { listings: ['科学家'], passengers: ['旅客'], visits: ['门诊', '冰雪运动'] },
  户: { households: ['庭院', '住户', '退租'] },
  套: { homes: ['住房', '保障房'] },
  家: {
    bookshops: ['书店'],
    centres: ['服务中心'],
    companies: ['企业', '公司'],
    hospitals: ['医院'],
    museums: ['备案博物馆', '博物馆延时'],
    'quasi-museums': ['类博物馆'],
  },
  辆: { vehicles: ['汽车'] },
  款: { models: ['模型'] },
  张: { beds: ['床位'] },
  部: { lifts: ['电梯'] },
  起: { fires: ['火灾'] },
  类: { kinds: ['更新改造'] },
  件: { proposals: ['提案'], suggestions: ['建议'] },
  场: { events: ['活动'], performances: ['演出'] },
  座: { 'bridge complexes': ['桥系'], flyovers: ['立交桥'], plants: ['设施'], stations: ['超充站'] },
  条: {
    corridors: ['视廊'],
    galleries: ['画廊'],
    lanes: ['背街小巷'],
    lines: ['轨道新线'],
    roads: ['断头路'],
    routes: ['公交线路', '专线', '旅游线路'],
  },
  处: {
    junctions: ['路口'],
    locations: ['信号灯'],
    'routes and exits': ['疏散通道、安全出口'],
    sites: ['世界文化遗产', '厂房', '运动场地', '供水'],
    spots: ['积水点'],
  },
  项: {
    applications: ['应用'],
    awards: ['技术奖'],
    campaigns: ['攻坚八大行动'],
    drafts: ['草案'],
    drives: ['专项攻关行动'],
    examinations: ['检查结果'],
    measures: ['十项行动'],
    motions: ['议案'],
    policies: ['政策'],
    programmes: ['三项工程'],
    projects: ['项目', '重点工程'],
    qualifications: ['资格'],
    results: ['成果'],
    rules: ['规章'],
    schemes: ['疏堵工程'],
    services: ['服务'],
    tests: ['检验结果'],
  },
  个: {
    areas: ['重点区域'],
    bases: ['基地'],
    'bin stations': ['桶站'],
    centres: ['服务中心'],
    clusters: ['集群'],
    districts: ['商圈'],
    estates: ['小区'],
    facilities: ['科技设施'],
    fields: ['领域'],
    gardens: ['微花园'],
    groups: ['医疗集团'],
    industries: ['未来产业'],
    lists: ['“3个100”'],
    neighbourhoods: ['街区'],
    parks: ['公园'],
    places: ['托位', '学位'],
    posts: ['岗位'],
    problems: ['难题'],
    projects: ['项目'],
    'service points': ['服务点'],
    spaces: ['停车位'],
    stations: ['地铁站'],
    venues: ['文化设施'],
  },
};

/** Every pair of units a record may have: the only list. */
export const units: readonly Unit[] = [
  ...measures,
  ...Object.entries(counts).flatMap(([zh, nouns]) =>
    Object.entries(nouns).map(([en, of]) => ({ zh, en, of })),
  ),
];

/** The longest unit that `text` begins with, '' where it begins with none: 人次 and not 人. */
export function unitAt(text: string): string {
  return units.reduce(
    (longest, { zh }) => (text.startsWith(zh) && zh.length > longest.length ? zh : longest),
    '',
  );
}

/** Units that the phrase does not write behind the number, each with its reason. */
export const unwritten: Readonly<Record<string, { readonly unit: string; readonly why: string }>> = {
  'airport-passengers': {
    unit: '人次',
    why: '破亿 stands without a unit; passengers are counted by journeys',
  },
  'green-heart-venues': { unit: '个', why: '三大 joins number and noun' },
  'ice-snow-visits': { unit: '人次', why: 'the unit stands before the number' },
  'eldest-supported': { unit: '人', why: 'number and noun are joined without a measure word' },
  'safety-campaign-actions': { unit: '项', why: '八大 joins number and noun' },
  'forest-fires': { unit: '起', why: '零发生: none occurred' },
  'subcentre-investment-2025': { unit: '元', why: '千亿级 names a magnitude of money' },
  'key-projects-2025': { unit: '项', why: 'the closing quotation mark follows the number' },
  'research-programmes-2025': { unit: '项', why: '九大 joins number and noun' },
  'trillion-clusters-2025': { unit: '元', why: '万亿级 names a magnitude of money' },
  'food-waste-capacity-2025': { unit: '吨/日', why: '日均 stands before the number, 吨 behind it' },
};
