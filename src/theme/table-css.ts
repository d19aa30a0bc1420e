/** CSS of data tables: on pages, in embeds, in elements. Lengths go by the text they stand in. */
export const tableCss = `
table{border-collapse:collapse;font-variant-numeric:lining-nums tabular-nums}
caption{text-align:start;color:var(--ink-2)}
th,td{padding:.2em 1.15em .2em 0;border-block-end:1px solid var(--line);text-align:start;font-weight:400;vertical-align:top}
thead th{color:var(--ink-2)}
.scroll{overflow:auto;max-height:24em}
`;
