import { formatNumber, formatParts, formatValue, joinParts, type Quantity } from '../../model/format.ts';
import type { Lang } from '../../model/types.ts';
import type { GoodDaysData, GoodDaysView } from './geometry.ts';

/** What the picture says, as runs of words that may be parted only where they are parted here. */
export interface Saying {
  readonly number: { readonly digits: string; readonly unit: string };
  readonly below: ReadonlyArray<readonly string[]>;
  readonly rest: readonly string[];
}

/** The one number of a view, what it is, and the days that are left. */
export function saying(data: GoodDaysData, { focus, history }: GoodDaysView, lang: Lang): Saying {
  const zh = lang === 'zh';
  const { good, change, heavy } = data;
  const exact = (value: number) => formatValue(value, good.unit, lang);
  const split = (quantity: Quantity) => {
    const parts = formatParts(quantity, lang).filter((part) => part.role !== 'direction');
    return {
      digits: joinParts(
        parts.filter((part) => part.role !== 'unit'),
        lang,
      ),
      unit: quantity.unit[lang],
    };
  };
  const others = exact(data.days - good.value);
  const rest = zh ? [`其余${others}`, '（推算）'] : [`${others} besides`, '(derived)'];
  const first = data.history[0]!;
  if (focus === 'heavy')
    return {
      number: { digits: formatNumber(heavy.value, lang).digits, unit: heavy.unit[lang] },
      below: [
        [`${zh ? `${data.year}年` : ''}${heavy.label[lang]}`],
        zh ? ['背景数据，', '不出自报告'] : ['context,', 'not in the report'],
      ],
      rest,
    };
  if (focus === 'change') {
    const before = exact(good.value - change.value);
    return {
      number: split(change),
      below: zh
        ? [
            ['比上年增加，', `达到${exact(good.value)}`],
            [`${data.year - 1}年${before}`, '（推算）'],
          ]
        : [[`more than in ${data.year - 1}`], [`${before} then`, '(derived)']],
      rest,
    };
  }
  return {
    number: split(good),
    below: history
      ? [[zh ? `${data.year}年` : `in ${data.year}`], [`${first.year}${zh ? '年' : ':'}`, exact(first.value)]]
      : [[good.label[lang]]],
    rest: history ? [] : rest,
  };
}
