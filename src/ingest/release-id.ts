import { createHash } from 'node:crypto';
import type { Rows } from './assemble/rows.js';

/**
 * The id of a release: the first 16 hexadecimal digits of the SHA-256 of all its rows. It depends
 * on nothing but them, so the same seeds give the same id on any machine.
 */
export function releaseId(rows: Rows): string {
  const hash = createHash('sha256');
  for (const table of Object.keys(rows).sort()) {
    hash.update(`${table}\n`);
    for (const row of rows[table as keyof Rows]) hash.update(`${JSON.stringify(row, inOrder)}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Lets JSON have the keys of every object, also of those inside of others, in one order. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
