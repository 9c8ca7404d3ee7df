import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { replaceText } from '../../lib/durable-file.js';
import type { Review } from './decisions.js';

/** Somebody else has written to the file since it was read. */
export class ChangedMeanwhile extends Error {}

/** What stands in the file now, in few characters; none where it is not there yet. */
export function revisionOf(path: string): string {
  if (!existsSync(path)) return 'none';
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
}

/**
 * Writes the decisions whole: a reader sees the old ones or the new.
 * @param revision what the file held when the decisions were read
 * @returns what it holds now
 * @throws ChangedMeanwhile where that is no longer so
 */
export function keepReview(path: string, review: Review, revision: string): string {
  if (revisionOf(path) !== revision) throw new ChangedMeanwhile(path);
  const head =
    '# 提案への判断。review が書き、開くと続きから始まります / Decisions on a proposal: review writes them, and goes on from them.\n';
  replaceText(path, head + stringify(review, { lineWidth: 0, aliasDuplicateObjects: false }));
  return revisionOf(path);
}
