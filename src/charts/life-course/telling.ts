import type { Text } from '../../model/types.ts';
import type { LotId, SceneId } from './scenes.ts';

/** The records behind each promise; that of childcare is a commitment, without a number. */
export const targets: Readonly<Record<Exclude<LotId, 'nursery'>, string>> = {
  school: 'school-places-2025',
  jobs: 'new-urban-jobs-2025',
  posts: 'graduate-jobs-2025',
  rental: 'rental-homes-2025',
  subsidised: 'subsidised-homes-2025',
  groups: 'hospital-groups-2025',
  hospitals: 'shared-results-hospitals-2025',
  visits: 'shared-results-visits-2025',
  lead: 'municipal-booking-lead-2025',
  share: 'tertiary-booking-share-2025',
  centres: 'care-centres-2025',
  beds: 'home-care-beds-2025',
  points: 'rural-care-points-2025',
  lifts: 'lifts-2025',
};
/** What 2024 did, of those promises that it can be compared with. */
export const results = [
  'school-places-added',
  'new-urban-jobs',
  'affordable-rental-homes',
  'subsidised-homes-completed',
  'hospital-groups',
  'care-centres-added',
  'home-care-beds',
  'rural-care-points-added',
  'lifts-added',
];
export const commitment = 'childcare-centres-everywhere';

/** Short names that hold for 2024, 2025 and later alike. */
export const names: Readonly<Record<LotId, Text>> = {
  nursery: { zh: '托育综合服务中心', en: 'Childcare centres' },
  school: { zh: '增加的中小学学位', en: 'New school places' },
  jobs: { zh: '城镇新增就业', en: 'New urban jobs' },
  posts: { zh: '面向高校毕业生的就业岗位', en: 'Posts for graduates' },
  rental: { zh: '建设筹集的保障性租赁住房', en: 'Affordable rental homes' },
  subsidised: { zh: '竣工的各类保障房', en: 'Subsidised homes finished' },
  groups: { zh: '紧密型城市医疗集团', en: 'Hospital groups' },
  hospitals: { zh: '新增的病历共享、结果互认医院', en: 'Hospitals newly sharing records' },
  visits: { zh: '病历共享、结果互认覆盖的门诊量', en: 'Visits where records are shared' },
  lead: { zh: '市属医院全部门诊号源提前投放', en: 'Lead time for all municipal hospital appointments' },
  share: {
    zh: '其他三级公立医院提前投放的门诊号源',
    en: 'Appointments released early by other tertiary hospitals',
  },
  centres: { zh: '新建的养老服务中心', en: 'New care centres' },
  beds: { zh: '新增的家庭养老床位', en: 'New home-care beds' },
  points: { zh: '新建的农村邻里互助养老服务点', en: 'New rural mutual-aid points' },
  lifts: { zh: '老楼加装电梯', en: 'Lifts in old buildings' },
};

/** What childcare's commitment says in place of a number. */
export const everywhere: Text = { zh: '市区全覆盖', en: 'city and every district' };

/** What one drawing is worth (`#` stands for it), what must be known, and what of that which was told later. */
export const notes: Readonly<Record<SceneId, readonly [drawn: Text, known: Text, late?: Text]>> = {
  childhood: [
    { zh: '一张课桌为#个学位，淡的为“近”。', en: 'One desk is # places; faint: “nearly”.' },
    { zh: '中小学合计。', en: 'Primary and secondary.' },
  ],
  work: [
    { zh: '一人、一页各为#。', en: 'One figure or sheet is #.' },
    { zh: '岗位是归集发布的，不是录用的人数。', en: 'Posts are advertised, not people hired.' },
    { zh: '岗位一项，后来的报告写“提供”。', en: 'The later report says “provided”.' },
  ],
  home: [
    { zh: '一扇窗为#套。', en: 'One window is # homes.' },
    { zh: '两项可能有重叠，不能相加。', en: 'They may overlap; they are not added.' },
  ],
  health: [
    { zh: '一份病历为1%，其余一个为一个。', en: 'One record is 1%; others are one each.' },
    {
      zh: '指二级以上医疗机构的门诊量，不是医院数；2024年的集团可能是累计数。',
      en: 'Visits at second grade and above, not hospitals. The groups of 2024 may be a total.',
    },
  ],
  booking: [
    { zh: '一格为一天，一张号为1%。', en: 'One box is a day, one ticket 1%.' },
    {
      zh: '号源投放给基层；后一类没有写明提前多久。',
      en: 'Released to community clinics; how early is not said for the others.',
    },
  ],
  'old-age': [
    { zh: '一张床为#张，其余一个为一个。', en: 'One bed is # beds; others are one each.' },
    {
      zh: '2025年的中心限于高龄老人较多的区域。',
      en: 'Those centres of 2025: where many very old people live.',
    },
    { zh: '后来的报告没有写明在哪些区域。', en: 'The later report does not say so.' },
  ],
  lifts: [
    { zh: '一层楼为#部。', en: 'One storey is # lifts.' },
    {
      zh: '2025年的按完工计算，2024年的没有写明。',
      en: 'For 2025 finished lifts count; for 2024 it is not said.',
    },
    { zh: '后来的报告也没有写明。', en: 'Nor does the later report.' },
  ],
};
