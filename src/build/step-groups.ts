import type { AnyChart, Table } from '../model/chart.ts';
import type { Dataset, Lang } from '../model/types.ts';
import type { Step } from '../story/types.ts';

/** Steps that one picture serves where pictures stand still: on paper, in a file. */
export interface StepGroup {
  readonly steps: readonly Step[];
  /** Of the last step, which shows all that the others do; '' without a chart. */
  readonly view: string;
  readonly table: Table | null;
}

/** Steps of words alone that stand together. */
const wordsTogether = 3;

/**
 * A scene's steps by the pictures they need: the next step joins while its table holds all rows of the one before.
 * @param joins whether two views may share a picture, beyond that
 */
export function stepGroups(
  steps: readonly Step[],
  chart: AnyChart | null,
  dataset: Dataset,
  lang: Lang,
  joins: (before: string, view: string) => boolean = () => true,
): readonly StepGroup[] {
  const data: unknown = chart?.select(dataset);
  const groups: Array<StepGroup & { steps: Step[] }> = [];
  for (const step of steps) {
    const { view } = step;
    const table = chart && chart.table(data, chart.parseView(view), lang, dataset);
    const last = groups.at(-1);
    const fits = chart ? last && joins(last.view, view) : last && last.steps.length < wordsTogether;
    if (last && fits && contains(table, last.table))
      groups[groups.length - 1] = { steps: [...last.steps, step], table, view };
    else groups.push({ steps: [step], table, view });
  }
  return groups;
}

/** Whether all rows of `part` stand in `whole`. */
function contains(whole: Table | null, part: Table | null): boolean {
  if (!whole || !part) return whole === part;
  const rows = new Set(whole.rows.map((row) => row.join('\n')));
  return part.rows.every((row) => rows.has(row.join('\n')));
}
