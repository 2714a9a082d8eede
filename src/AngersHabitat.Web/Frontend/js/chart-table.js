/** A number as French pages write it: « 1 200 », « 12,5 % », « −3 »; null for a dash or an empty cell. */
export function parseFrenchNumber(text) {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(/[−–](?=\d)/, '-').replace(',', '.').replace(/[%€]$/, '');
  return plain === '' || Number.isNaN(Number(plain)) ? null : Number(plain);
}

/**
 * Reads a table into labels and series: the first cell of each body row is a label, each other column a series.
 * On a header cell: `data-chart-skip` leaves the column out, `data-chart-type` mixes types. On a cell: `data-value`.
 * A row marked `data-chart-skip` (a total, say) is left out.
 * @param {HTMLTableElement} table
 */
export function readTable(table) {
  const headers = [...table.tHead.rows[table.tHead.rows.length - 1].cells];
  const rows = rowsOf(table);
  const series = headers
    .map((header, column) => ({ header, column }))
    .filter(({ header, column }) => column > 0 && !('chartSkip' in header.dataset))
    .map(({ header, column }) => ({
      label: header.textContent.trim(),
      type: header.dataset.chartType,
      values: rows.map(row => cellValue(row.cells[column])),
    }));
  return { labels: rows.map(row => row.cells[0].textContent.trim()), series };
}

/** Whether there is anything to draw: a row, and a value other than nought in it. */
export function isWorthDrawing({ series }) {
  return series.some(({ values }) => values.some(value => value));
}

function cellValue(cell) {
  if (!cell) return null;
  return cell.dataset.value === undefined ? parseFrenchNumber(cell.textContent) : parseFrenchNumber(cell.dataset.value);
}

/** The named period in which each row lies (`data-band`), undefined for none. */
export function readBands(table) {
  return rowsOf(table).map(row => row.dataset.band);
}

function rowsOf(table) {
  return [...table.tBodies].flatMap(body => [...body.rows]).filter(row => !('chartSkip' in row.dataset));
}
