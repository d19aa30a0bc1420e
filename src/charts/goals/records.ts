import { formatParts } from '../../model/format.ts';
import { lookup } from '../../model/lookup.ts';
import type { Dataset, Figure, Lang, Text } from '../../model/types.ts';
import type { Amount, Goal, Meaning } from './marks.ts';

/** What a careful reader must know and no shape says, shorter than the records' own notes. */
const notes: Readonly<Record<string, Text>> = {
  'cpi-change-2025': {
    zh: '是预期，高了低了都不说明好坏',
    en: 'An expectation: neither good nor bad above or below',
  },
  'graduate-jobs-2025': { zh: '是发布的岗位，不是录用的人数', en: 'Posts advertised, not people hired' },
  'private-capital-projects-2025': {
    zh: '是推介的项目，不是投入的钱',
    en: 'Projects offered, not money invested',
  },
  'vegetable-output-2025': { zh: '要稳住，不是要增产', en: 'To be held steady, not raised' },
  'subcentre-investment-2025': {
    zh: '要保持；一格是十倍',
    en: 'To be kept up; each step is ten times the last',
  },
  'trillion-clusters-2025': {
    zh: '有几个没有写；一格是十倍',
    en: 'How many is not said; each step is ten times the last',
  },
};

/** A promise with its records; 2024's is left out where the two cannot be compared. */
export function recordsOf({ figures, promises }: Dataset, id: string) {
  const figure = lookup(figures, id, 'figures');
  const pair = [...promises.values()].find(({ target }) => target === id);
  const done = pair?.done && pair.comparable !== 'no' ? lookup(figures, pair.done, 'figures') : null;
  return { figure, done, outcome: pair?.outcome ?? null };
}

/** @throws where the target's word is one that no shape stands for */
function meaningOf({ id, phrase, qualifier, qualifierWord }: Figure): Meaning {
  if (qualifierWord === '级') return 'level';
  if (qualifier === 'about') return phrase.includes('努力争取更好结果') ? 'better' : 'about';
  if (qualifier === 'at-most') return 'lid';
  if (qualifier === 'at-least') return 'floor';
  if (qualifier === 'strive') return 'strive';
  throw new Error(`figures.json ${id}: no shape stands for a target that is "${qualifier}"`);
}

type Quantity = Pick<Figure, 'value' | 'qualifier' | 'qualifierWord'>;

const amountOf = ({ value, qualifier, qualifierWord: word }: Quantity): Amount =>
  qualifier === 'exact' ? [value] : word === null ? [value, qualifier] : [value, qualifier, word];

/** @throws where a result is neither exact, nor about, nor more than: no column ends so */
function resultOf(quantity: Quantity): Amount {
  if (!['exact', 'about', 'over'].includes(quantity.qualifier))
    throw new Error(`goals: no column ends as a result that is "${quantity.qualifier}"`);
  return amountOf(quantity);
}

/** What a figure is, and that it is a rise: 地区生产总值增长; GDP, up. */
function labelOf(figure: Figure): Text {
  const saying = (lang: Lang) => {
    const verb = formatParts(figure, lang).find(({ role }) => role === 'direction')?.text;
    return [figure.label[lang], ...(verb ? [verb] : [])].join(lang === 'zh' ? '' : ', ');
  };
  return { zh: saying('zh'), en: saying('en') };
}

/** A goal as its picture needs it. */
export function goalOf(dataset: Dataset, id: string): Goal {
  const { figure, done, outcome } = recordsOf(dataset, id);
  const note = notes[id];
  return {
    meaning: meaningOf(figure),
    label: labelOf(figure),
    unit: figure.unit,
    target: amountOf(figure),
    ...(done && { done: resultOf(done) }),
    ...(outcome && { late: resultOf(outcome) }),
    ...(note && { note }),
  };
}
