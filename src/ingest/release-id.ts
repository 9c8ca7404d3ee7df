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
    for (const row of rows[table as keyof Rows]) {
      hash.update(JSON.stringify(row, Object.keys(row).sort()));
      hash.update('\n');
    }
  }
  return hash.digest('hex').slice(0, 16);
}
