import type { PromiseRow } from './promises-query.ts';

/** A promise's row on the page. */
export interface PlacedPromise extends PromiseRow {
  readonly element: HTMLTableRowElement;
  /** The group it is printed in. */
  readonly home: HTMLTableSectionElement;
}

/** Reads a row as it is printed. */
export function placed(element: HTMLTableRowElement): PlacedPromise {
  const { group = '', section = '', outcome = '', unit = '', value = '' } = element.dataset;
  return {
    element,
    home: element.parentElement as HTMLTableSectionElement,
    id: element.id,
    year: element.id.startsWith('2024-') ? '2024' : '',
    group,
    section,
    outcome,
    unit,
    label: element.cells[0]!.textContent.trim(),
    value: value === '' ? NaN : Number(value),
  };
}

/** What a row is found by, in both languages: as known in January 2025 without what came later. */
export function textOf(element: HTMLTableRowElement, january: boolean): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const out of copy.querySelectorAll(january ? '.later' : '.until')) out.remove();
  return (
    [...copy.querySelectorAll('th, td')].map(({ textContent }) => textContent).join(' ') +
    ` ${element.dataset.also!}`
  );
}
