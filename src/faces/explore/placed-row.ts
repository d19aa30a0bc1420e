import type { Row } from './query.ts';

/** A row on the page, with the mark that stands for it in the field. */
export interface PlacedRow extends Row {
  readonly element: HTMLTableRowElement;
  readonly mark: HTMLAnchorElement;
}

/** Reads a row as it is printed; its mark is given the row's words as its hint. */
export function placedRow(element: HTMLTableRowElement, mark: HTMLAnchorElement): PlacedRow {
  const { section, theme, kind, value, unit, districts } = element.dataset as Record<string, string>;
  const link = element.querySelector('a')!;
  mark.title = `${link.textContent} ${element.cells[1]!.textContent.trim()}`;
  return {
    element,
    mark,
    id: link.hash.slice(1),
    section: section!,
    theme: theme!,
    role: element.className,
    kind: kind!,
    districts: districts?.split(' ') ?? [],
    label: link.textContent,
    unit: unit!,
    value: Number(value),
  };
}

/** What a figure is found by: not its citation, which every figure has alike. */
export function textOf({ id, element }: PlacedRow): string {
  const entry = document.getElementById(id)!;
  const told = [...entry.querySelectorAll(':scope > :is(.note, .derived, .places, .corrected)')];
  return [element, ...told].map(({ textContent }) => textContent).join(' ') + ` ${element.dataset.also!}`;
}
