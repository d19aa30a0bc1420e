import type { Lang } from '../../../model/types.ts';

/** The words of the map of places itself, in both languages. */
export const mapWords = {
  zh: {
    map: (count: number) =>
      `地图，视野里有${count}个记号。方向键走到邻近的记号，Shift 加方向键移动，加减键缩放，0回到全市，C到中心城区，回车打开`,
    zoomIn: '放大',
    zoomOut: '缩小',
    left: '向西移动',
    up: '向北移动',
    down: '向南移动',
    right: '向东移动',
    city: '全市',
    core: '中心',
    wheel: '按住 Ctrl 或 ⌘ 滚动来缩放；点一下地图以后可直接滚动',
    fingers: '用两指移动和缩放地图',
    crowd: (count: number) => `${count}处，靠得很近`,
    open: (names: string) => `${names}。回车展开`,
    and: (names: readonly string[], rest: number) => names.join('、') + (rest > 0 ? `等，另有${rest}处` : ''),
    split: (done: number, planned: number) =>
      [done && `2024年 ${done}`, planned && `2025年计划 ${planned}`].filter(Boolean).join('，'),
    spread: (count: number) => `${count}处同在一点，已摊开`,
    opened: '已打开：',
  },
  en: {
    map: (count: number) =>
      `Map with ${count} signs in view. Arrow keys walk to the nearest sign, Shift and arrows move the map, plus and minus zoom, 0 shows the city, C the centre, Enter opens`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    left: 'Move west',
    up: 'Move north',
    down: 'Move south',
    right: 'Move east',
    city: 'City',
    core: 'Centre',
    wheel: 'Hold Ctrl or ⌘ and scroll to zoom; after a click into the map scrolling is enough',
    fingers: 'Move and zoom the map with two fingers',
    crowd: (count: number) => `${count} places close together`,
    open: (names: string) => `${names}. Enter opens them`,
    and: (names: readonly string[], rest: number) => names.join(', ') + (rest > 0 ? ` and ${rest} more` : ''),
    split: (done: number, planned: number) =>
      [done && `2024: ${done}`, planned && `planned for 2025: ${planned}`].filter(Boolean).join(', '),
    spread: (count: number) => `${count} places at one point, spread out`,
    opened: 'Opened: ',
  },
} as const satisfies Record<Lang, unknown>;
