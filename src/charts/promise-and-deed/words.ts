import type { Lang } from '../../model/types.ts';
import { laterReport, silent } from '../shared/later.ts';
import type { Group, Pair, Role } from './marks.ts';

const roles: readonly Role[] = ['done', 'planned', 'one'];

/** What each mark stands for. */
const names: Readonly<Record<Lang, Readonly<Record<Role, string>>>> = {
  zh: { done: '2024年做到', planned: '2025年许下', one: laterReport.zh },
  en: { done: 'done in 2024', planned: 'promised for 2025', one: laterReport.en },
};
const promised2024 = { zh: '2024年1月许下', en: 'promised in January 2024' };

/** The marks of a view in their order in time, each with what it stands for. */
export function keyOf(group: Group, today: boolean, lang: Lang): ReadonlyArray<readonly [Role, string]> {
  const own = names[lang];
  if (group === '2024')
    return [
      ['planned', promised2024[lang]],
      ['done', own.done],
    ];
  return roles.slice(0, today ? 3 : 2).map((role) => [role, own[role]]);
}

export const says = {
  zh: { none: '没有给出数', silent: silent.zh },
  en: { none: 'no number given', silent: `${silent.en}.` },
} as const;

/** How far apart: only where the record allows it, and of a later report only where it is known. */
export function apartSaid([done, later]: Pair['apart'], today: boolean, lang: Lang): string {
  if (done === '') return '';
  const zh = lang === 'zh';
  const first = zh ? `2025年许下与2024年做到${done}` : `The promise and 2024: ${done}`;
  if (!today || later === '') return first;
  return first + (zh ? `，与2026年1月报告${later}` : `; the promise and the later report: ${later}`);
}
