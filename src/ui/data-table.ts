import { html, type TemplateResult } from 'lit';
import type { Table } from '../model/chart.ts';

/** A chart's data as a table that scrolls by itself where it is wide; reachable by keyboard. */
export function dataTable(table: Table): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${table.caption}>
    <table>
      <caption>
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${table.head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
