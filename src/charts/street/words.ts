import type { Lang, Text } from '../../model/types.ts';
import type { Said, Stop } from './marks.ts';

interface Told {
  readonly figure: string;
  /** What stands with the number, shorter than the record's label; its lines are kept. */
  readonly label: Text;
  /** How 2024's number is introduced and what must be known of it, where it stands beside. */
  readonly done?: (said: Text) => Text;
}

/** The figures of each stop, the hero first, the others from left to right. */
export const told: Readonly<Record<Stop, readonly Told[]>> = {
  whole: [
    {
      figure: 'renewal-categories-2025',
      label: {
        zh: '城市更新的类别\n居住、产业、市政基础设施、\n公共服务设施、区域综合',
        en: 'of urban renewal\nhousing, industry, utilities,\npublic facilities, whole areas',
      },
    },
  ],
  estates: [
    {
      figure: 'old-estates-2025',
      label: { zh: '老旧小区综合整治', en: 'Old estates to be renovated' },
    },
    {
      figure: 'property-management-estates-2025',
      label: { zh: '物业服务要覆盖的老旧小区', en: 'Old estates to be brought under property management' },
    },
    {
      figure: 'recycling-estates-2025',
      label: { zh: '要完善再生资源回收体系的小区', en: 'Estates with better collection of recyclables' },
    },
  ],
  lane: [
    {
      figure: 'back-lanes-2025',
      label: { zh: '要治理的背街小巷', en: 'Back lanes to be improved' },
      done: ({ zh, en }) => ({
        zh: `2024年整治提升${zh}，范围可能不同`,
        en: `2024: ${en} renovated, scope may differ`,
      }),
    },
    {
      figure: 'key-surroundings-2025',
      label: { zh: '宛平城等重点区域，改善周边', en: 'Key areas, e.g. Wanping, with better surroundings' },
    },
  ],
  factory: [
    {
      figure: 'old-factories-2025',
      label: { zh: '要改造提升的老旧厂房', en: 'Old factory sites to be converted' },
      done: ({ zh, en }) => ({
        zh: `2024年完成更新改造${zh}，说法相近`,
        en: `2024: ${en} completed; similar wording`,
      }),
    },
  ],
  waste: [
    {
      figure: 'food-waste-capacity-2025',
      label: {
        zh: '垃圾生化处理能力，每日，不是全年总量',
        en: 'Capacity for biological treatment of waste, per day, not a year’s total',
      },
    },
  ],
  station: [
    {
      figure: 'bus-rail-transfer-50m-2025',
      label: {
        zh: '公交与轨道50米内换乘比例',
        en: 'Bus–rail transfers within 50\u00a0m, share to be reached',
      },
      done: ({ zh, en }) => ({ zh: `2024年${zh}`, en: `2024: ${en}` }),
    },
    {
      figure: 'bike-parking-stations-2025',
      label: { zh: '地铁站，治理非机动车停放', en: 'Metro stations with bicycle parking put in order' },
    },
    {
      figure: 'bike-parking-areas-2025',
      label: { zh: '学医景商等重点区域，同样', en: 'Schools, hospitals, sights and shops, likewise' },
    },
  ],
  road: [
    {
      figure: 'dead-end-roads-2025',
      label: { zh: '要打通的断头路', en: 'Dead-end roads to be opened' },
    },
    {
      figure: 'traffic-schemes-2025',
      label: { zh: '市级疏堵工程', en: 'City-level schemes against congestion' },
    },
  ],
  signals: [
    {
      figure: 'signals-networked-2025',
      label: { zh: '要联网的信号灯', en: 'Traffic lights to be networked' },
    },
    {
      figure: 'smart-junctions-2025',
      label: { zh: '新增智能调控的重点路口', en: 'Key junctions newly under smart control' },
    },
  ],
  parking: [
    {
      figure: 'parking-spaces-2025',
      label: {
        zh: '要建的停车位，利用闲置空间、人防工程等',
        en: 'Parking spaces to be built, in idle space, shelters and the like',
      },
    },
    {
      figure: 'shared-parking-2025',
      label: {
        zh: '要增加的错时共享停车位，不是新建',
        en: 'Existing spaces to be shared at different hours',
      },
    },
  ],
  services: [
    {
      figure: 'jingtong-services-2025',
      label: { zh: '“京通”新增便民便企服务', en: 'New services on Jingtong, for residents and firms' },
    },
    {
      figure: 'jingban-apps-2025',
      label: { zh: '“京办”新增城市治理应用', en: 'New applications on Jingban, for running the city' },
    },
  ],
};

/** What else is said in the picture. */
export const others: Readonly<Record<Lang, Omit<Said, 'calls'>>> = {
  zh: {
    names: ['老旧小区', '背街小巷', '老厂房', '处理厂', '公交站与地铁站', '断头路', '路口', '车库', '手机'],
    length: '50米',
  },
  en: {
    names: ['Estate', 'Lane', 'Factory', 'Waste', 'Bus stop and metro', 'Road', 'Lights', 'Parking', 'Apps'],
    length: '50 m',
  },
};
