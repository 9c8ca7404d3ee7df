import type { ReleaseRecord } from '../db/catalogue/record.js';
import { notThere } from './may-remove.js';

/**
 * The release whose id this is, or the only one whose id begins so.
 * @throws Error where there is none, or there are several
 */
export function findRelease(records: readonly ReleaseRecord[], text: string): ReleaseRecord {
  const found = records.filter(({ id }) => text !== '' && id.startsWith(text));
  const [first, ...others] = found;
  if (!first) throw notThere(text);
  if (others.length === 0) return first;
  throw new Error(
    `${text} で始まる版が複数あります / Several releases begin with ${text}: ${found.map(({ id }) => id).join(', ')}. Write more of the id.`,
  );
}
