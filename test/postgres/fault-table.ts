import type { Seen } from './ask-at-rate.js';

const COLUMNS = [
  'fault',
  'requests',
  '503',
  'other errors',
  'wrong or mixed',
  'older',
  'slowest',
  'whole after',
];

/** A table of what became of requests under each fault, as docs/operations.md shows it. */
export function faultTable(rows: readonly (readonly [fault: string, seen: Seen])[]): string {
  const lines = rows.map(([fault, seen]) => [
    fault,
    seen.requests,
    seen.refused,
    seen.odd.length,
    seen.wrong.length,
    seen.older,
    `${(seen.slowestMs / 1000).toFixed(1)} s`,
    `${seen.wholeAfter.toFixed(1)} s`,
  ]);
  return [COLUMNS, COLUMNS.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}
