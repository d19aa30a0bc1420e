import type { Lang } from '../../model/types.ts';
import type { CityDayView } from './marks.ts';

type Lines = readonly string[];

/**
 * What is said below the counted things, in lines: what a mark of the big number is worth (`each` is that
 * amount with its unit, `marks` how many there are), and the names of the smaller numbers.
 */
export const words: Record<
  Lang,
  Record<CityDayView, { key: (each: Lines, marks: string) => Lines; names: readonly Lines[] }>
> = {
  zh: {
    school: { key: () => ['钟面一圈为60分钟'], names: [] },
    places: { key: (each) => [`一把椅子为${each}`], names: [['新增普惠性托位']] },
    clinic: { key: () => ['一格一项'], names: [['检验结果，同样互认']] },
    elders: {
      key: (each) => ['一扇亮窗', `为${each}`],
      names: [
        ['街道乡镇区域', '养老服务中心'],
        ['农村邻里互助', '养老服务点'],
      ],
    },
    lift: { key: () => ['一横为一部'], names: [] },
    estate: { key: () => ['开工，一格一个'], names: [['完工，不是其中的一部分']] },
    rubbish: {
      key: (each) => ['一只桶', `为${each}`],
      names: [
        ['生活垃圾', '回收利用率'],
        ['厨余垃圾', '处理设施改造'],
      ],
    },
    night: { key: (each, marks) => [`街上${marks}个人影，一个为${each}`], names: [] },
  },
  en: {
    school: { key: () => ['once around is 60 minutes'], names: [] },
    places: { key: (each) => ['one chair is', ...each], names: [['in affordable', 'nurseries']] },
    clinic: { key: () => ['one square is one'], names: [['recognised as well']] },
    elders: {
      key: (each) => ['one lit window', `is ${each}`],
      names: [['for the elderly', 'of an area'], ['in villages']],
    },
    lift: { key: () => ['one dash is one lift'], names: [] },
    estate: {
      key: () => ['started;', 'one square is one'],
      names: [['finished; not part', 'of those started']],
    },
    rubbish: {
      key: (each) => ['one bin is', ...each],
      names: [
        ['of household', 'waste recovered'],
        ['refitted for', 'food waste'],
      ],
    },
    night: { key: (each, marks) => [`${marks} figures in the street,`, `each ${each}`], names: [] },
  },
};
