import type { Text } from '../../model/types.ts';

/** A view's name, and whether what a later report says is to be shown too: `NAME` or `NAME;known=today`. */
export function parseKnown(raw: string): { readonly name: string; readonly known: boolean } {
  const name = raw.replace(/;known=today$/, '');
  return { name, known: name !== raw };
}

/** How the report that came a year later is named beside its numbers: all outcomes are of that one, a test holds it. */
export const laterReport: Text = { zh: '2026年1月报告', en: 'report of January 2026' };

/** Where it begins a line: English begins with a capital. */
export const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** Said where that report gives no number to set beside the promise: silence is no result. */
export const silent: Text = {
  zh: '后来的报告没有给出对应的数',
  en: 'No later report gives a matching number',
};
