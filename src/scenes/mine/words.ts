import type { Lang } from '../../model/types.ts';

/** The words of the reader's own district, in both languages. */
export const mineWords = {
  zh: {
    title: '我的区',
    about: '选一个区，故事里就标出和它有关的地方和数。只记在网址和这台设备里。',
    tiles: '16个区，大致按方位排列',
    position: '用我的位置',
    positionAbout: '位置只在这台设备上和示意边界比对，不发送，不保存。',
    none: '不选',
    close: '关闭',
    asking: '正在取得位置……',
    found: (name: string) => `按你的位置，选了${name}。边界是示意的，不对就另选一个。`,
    rough: '取得的位置太粗略，分不清是哪个区，请自己选。',
    outside: '你的位置不在北京16区的示意边界以内，请自己选。',
    refused: '没有得到使用位置的许可，请自己选。',
    late: '等了很久没有得到位置，请自己选。',
    unknown: '没有得到位置，请自己选。',
    noMap: '没有取得边界数据，请自己选。',
    here: (name: string) => `在你的区：${name}`,
    hereIn: (name: string, chapter: string) => `在你的区：${name}（${chapter}）`,
    mark: '，在你的区',
    sharedMark: '，不只在你的区',
    shared: '不只在这一个区',
    year: { done: '2024年', planned: '2025年计划' },
    marked: (name: string, count: number) => `文中有${count}个数说到${name}，带有这个记号。`,
    all: (name: string) => `${name}的全部`,
    change: '另选',
    outlined: (name: string) => `粗线：${name}`,
    chosen: (name: string, count: number) =>
      count === 0 ? `已选${name}，这一页没有说到它。` : `已选${name}，这一页有${count}章说到它。`,
    cleared: '没有选区。',
    bad: '网址里的 district 不是北京16区之一，没有选区。',
    failed: '这个区的数据没有取得，故事照常。',
  },
  en: {
    title: 'My district',
    about:
      'Choose a district and the story marks the places and numbers that concern it. The choice is kept in the address and on this device alone.',
    tiles: 'The 16 districts, roughly as they lie',
    position: 'Use my position',
    positionAbout:
      'Your position is compared with schematic borders on this device; it is neither sent nor stored.',
    none: 'No district',
    close: 'Close',
    asking: 'Finding your position…',
    found: (name: string) =>
      `By your position, this is ${name}. The borders are schematic: choose another if it is wrong.`,
    rough: 'The position found is too rough to tell the district; please choose.',
    outside: 'Your position is not within the schematic borders of Beijing’s 16 districts; please choose.',
    refused: 'The position may not be used; please choose.',
    late: 'No position came in time; please choose.',
    unknown: 'No position was found; please choose.',
    noMap: 'The borders could not be loaded; please choose.',
    here: (name: string) => `In your district: ${name}`,
    hereIn: (name: string, chapter: string) => `In your district: ${name} (${chapter})`,
    mark: ', in your district',
    sharedMark: ', not in your district alone',
    shared: 'in other districts too',
    year: { done: '2024', planned: 'planned for 2025' },
    marked: (name: string, count: number) =>
      `${count} ${count === 1 ? 'number' : 'numbers'} about ${name} in the text ${count === 1 ? 'bears' : 'bear'} this mark.`,
    all: (name: string) => `All of ${name}`,
    change: 'Choose another',
    outlined: (name: string) => `Bold line: ${name}`,
    chosen: (name: string, count: number) =>
      count === 0
        ? `${name} is chosen; this page does not mention it.`
        : `${name} is chosen; ${count} ${count === 1 ? 'chapter' : 'chapters'} of this page mention it.`,
    cleared: 'No district is chosen.',
    bad: 'The district in the address is none of Beijing’s 16; none is chosen.',
    failed: 'The district’s data could not be loaded; the story goes on as it is.',
  },
} as const satisfies Record<Lang, unknown>;
