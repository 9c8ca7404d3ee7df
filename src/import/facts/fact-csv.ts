import { parse } from 'csv-parse/sync';
import type { MissingReason, ObsStatus } from '../../domain/vocabulary.js';
import { FACT_COLUMNS, type FactRow } from './fact-row.js';

const HEAD = FACT_COLUMNS.join(',');

/** The figures of a series as a CSV file: the print of a figure is left out where it is its value. */
export function factCsv(rows: readonly FactRow[]): string {
  const lines = rows.map(({ municipality, year, value, missing, raw, row, obsStatus, note }) => {
    const print = raw === value ? '' : quoted(raw);
    return `${municipality},${year ?? ''},${value ?? ''},${missing ?? ''},${print},${row},${obsStatus ?? ''},${quoted(note ?? '')}\n`;
  });
  return `${HEAD}\n${lines.join('')}`;
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The figures of such a file, one after the other.
 * @throws Error where it is none
 */
export function* readFactCsv(text: string): Generator<FactRow> {
  if (!text.startsWith(`${HEAD}\n`) || !text.endsWith('\n')) {
    throw new Error(`the head ${HEAD} and whole lines are wanted`);
  }
  for (let at = HEAD.length + 1; at < text.length; ) {
    const end = text.indexOf('\n', at);
    yield factRow(cellsOf(text.slice(at, end)));
    at = end + 1;
  }
}

const cellsOf = (line: string): string[] =>
  line.includes('"') ? ((parse(line) as string[][])[0] ?? []) : line.split(',');

function factRow(cells: readonly string[]): FactRow {
  const [municipality, year, value, missing, raw, row, obsStatus, note] = cells;
  if (cells.length !== FACT_COLUMNS.length || !municipality || !row) {
    throw new Error(`${FACT_COLUMNS.length} cells are wanted, ${cells.join()} came`);
  }
  return {
    municipality,
    year: year ? Number(year) : null,
    value: value || null,
    missing: (missing || null) as MissingReason | null,
    raw: raw || value || '',
    row: Number(row),
    obsStatus: (obsStatus || null) as ObsStatus | null,
    note: note || null,
  };
}
