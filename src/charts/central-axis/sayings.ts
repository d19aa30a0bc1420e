import type { Quantity } from '../../model/format.ts';
import type { Lang, Text } from '../../model/types.ts';
import { apartFromUnit } from '../shared/number-parts.ts';
import type { AxisData, AxisView, Said } from './marks.ts';

export const kilometres: Text = { zh: '公里', en: 'km' };

/** A length that we work out ourselves, said to a tenth of a kilometre. */
function derived(km: number, lang: Lang): readonly [string, string] {
  const value = Math.round(km * 10) / 10;
  return apartFromUnit(
    {
      value,
      unit: kilometres,
      qualifier: 'about',
      qualifierWord: null,
      kind: 'level',
      direction: null,
    },
    lang,
  );
}

/** What stands beside the scroll, by view; the lengths, in kilometres, are worked out by us. */
export function saysOf(whole: number, south: number, sites: Quantity): AxisData['says'] {
  const say = (zh: readonly string[], en: readonly string[], number?: (lang: Lang) => Said['number']) => {
    const said = (lang: Lang, lines: readonly string[]): Said => {
      const first = number?.(lang);
      return first ? { number: first, lines } : { lines };
    };
    return { zh: said('zh', zh), en: said('en', en) };
  };
  return {
    whole: say(
      ['北京中轴线', '北起钟楼，南到永定门；直线距离，按坐标推算'],
      ['The Central Axis', 'Bell Tower to Yongdingmen: straight line, derived from coordinates'],
      (lang) => derived(whole, lang),
    ),
    towers: say(
      ['钟鼓楼周边等街区完成整治', '红色屋顶表示周边街区，示意'],
      [
        'Streets around the Bell and Drum Towers, and others: improved',
        'Red roofs stand for the quarter: schematic',
      ],
    ),
    altars: say(
      ['社稷坛、太庙恢复了原来的建筑格局', '西为社稷坛，东为太庙'],
      [
        'Altar of Land and Grain and Imperial Ancestral Temple: original layout restored',
        'The altar to the west, the temple to the east',
      ],
    ),
    agriculture: say(
      ['先农坛的神仓、庆成宫对公众开放', '圆顶为神仓，旁为庆成宫，位置示意'],
      [
        'Altar of Agriculture: Divine Granary and Qingcheng Palace opened to the public',
        'Round roof: the granary; beside it the palace, schematic',
      ],
    ),
    south: say(
      ['中轴线南段景观御道连通', '正阳门到永定门，直线距离，按坐标推算'],
      [
        'The landscaped imperial way in the south, now continuous',
        'Zhengyangmen to Yongdingmen: straight line, derived from coordinates',
      ],
      (lang) => derived(south, lang),
    ),
    heritage: say(
      ['世界文化遗产', '红色一处为北京中轴线，其余报告未点名'],
      ['World Cultural Heritage', 'In red the Central Axis; the report does not name the others'],
      (lang) => apartFromUnit(sites, lang),
    ),
  };
}

type Sentence = (said: string) => string;
/** The finding as a sentence, around the view's number. */
export const alts: Readonly<Record<AxisView, Readonly<Record<Lang, Sentence>>>> = {
  whole: {
    zh: (said) => `北京中轴线北起钟楼，南到永定门，直线距离${said}（按坐标推算）。`,
    en: (said) =>
      `Beijing’s Central Axis runs from the Bell Tower to Yongdingmen, ${said} in a straight line (derived from coordinates).`,
  },
  towers: {
    zh: () => '钟鼓楼周边等街区完成整治；钟鼓楼在中轴线北端。',
    en: () =>
      'At the northern end of the axis the streets around the Bell and Drum Towers, and others, have been improved.',
  },
  altars: {
    zh: () => '社稷坛、太庙恢复了原来的建筑格局；两处分列中轴线西、东两侧。',
    en: () =>
      'The Altar of Land and Grain and the Imperial Ancestral Temple, west and east of the axis, have their original layout again.',
  },
  agriculture: {
    zh: () => '先农坛的神仓、庆成宫对公众开放；先农坛在中轴线南段西侧。',
    en: () =>
      'The Divine Granary and Qingcheng Palace in the Altar of Agriculture, west of the axis in the south, are open to the public.',
  },
  south: {
    zh: (said) => `中轴线南段景观御道已连通，从正阳门到永定门，直线距离${said}（按坐标推算）。`,
    en: (said) =>
      `The landscaped imperial way in the south is continuous from Zhengyangmen to Yongdingmen, ${said} in a straight line (derived from coordinates).`,
  },
  heritage: {
    zh: (said) => `世界文化遗产达到${said}，北京中轴线是其中一处。`,
    en: (said) => `World Cultural Heritage in Beijing: ${said}. The Central Axis is one of them.`,
  },
};
