import type { Lang } from '../../model/types.ts';
import './bj-take.ts';
import type { BjTake } from './bj-take.ts';
import type { TakeFacts } from './facts.ts';

let dialog: BjTake | undefined;

/**
 * Opens the dialog on a chart.
 * @param base address of the site, with a slash at its end
 * @throws where what belongs to the chart could not be loaded
 */
export async function take(chart: string, view: string, lang: Lang, base: string): Promise<void> {
  const answer = await fetch(`${base}charts/${chart}/take.json`);
  if (!answer.ok) throw new Error(`take.json of ${chart}: ${answer.status}`);
  const facts = (await answer.json()) as TakeFacts;
  if (!dialog) {
    dialog = document.createElement('bj-take');
    document.body.append(dialog);
  }
  dialog.lang = lang;
  dialog.base = base;
  await dialog.open(facts, view);
}
