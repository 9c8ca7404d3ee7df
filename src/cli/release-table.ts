import type { Pointer, ReleaseRecord } from '../db/catalogue/record.js';

const HEAD = ['id', '作成 / made (UTC)', '公開 / current', '固定 / pinned', '件数 / rows'];

/** Releases as a table, one a line. */
export function releaseTable(records: readonly ReleaseRecord[], pointer: Pointer | null): string {
  if (records.length === 0) {
    return '版はまだありません / There is no release yet: npm run cli -- seed makes one.';
  }
  const rows = records.map(({ id, made, pinned, counts }) => [
    id,
    made.slice(0, 19).replace('T', ' '),
    id === pointer?.release ? '*' : '',
    pinned ? '*' : '',
    countsText(counts),
  ]);
  const widths = HEAD.map((_, i) => Math.max(...[HEAD, ...rows].map((row) => widthOf(row[i]))));
  return [HEAD, ...rows]
    .map((row) => row.map((text, i) => text + ' '.repeat((widths[i] ?? 0) - widthOf(text))))
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

/** What most is asked about, and the sum of all. */
function countsText(counts: Record<string, number>): string {
  const shown = ['kpi', 'figure'].flatMap((table) =>
    counts[table] === undefined ? [] : [`${table} ${counts[table].toLocaleString('en')}`],
  );
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [...shown, `all ${all.toLocaleString('en')}`].join(', ');
}

/** Columns of a terminal: a Japanese letter takes two. */
const widthOf = (text = '') => [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);
