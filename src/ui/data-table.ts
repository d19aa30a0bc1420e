import { html, type TemplateResult } from 'lit';
import type { Table } from '../model/chart.ts';

/** Where a cell's number rests, as an address, or null where that cannot be told. */
export type CellLink = (row: readonly string[], cell: string) => string | null;

/** A chart's data as a table that scrolls by itself where it is wide; reachable by keyboard, its numbers links. */
export function dataTable(table: Table, linkOf: CellLink): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${table.caption}>
    ${plainTable(table, linkOf)}
  </div>`;
}

/** The table by itself. */
export function plainTable({ caption, head, rows }: Table, linkOf: CellLink): TemplateResult {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell, index) => {
              if (index === 0) return html`<th scope="row">${cell}</th>`;
              const href = linkOf(row, cell);
              return html`<td>${href === null ? cell : html`<a href=${href}>${cell}</a>`}</td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
