import type { ArgumentChecks, Check } from '../argument-check.js';
import { placeOfCursor } from './diff-cursor.js';
import { checkRelease } from './with-releases.js';

const release: Check<string> = ({ releases }, id, argument) => checkRelease(releases, id, argument);

export const RELEASE_DIFF_CHECKS = {
  'Query.releaseDiff.from': release,
  'Query.releaseDiff.to': release,
  'Query.releaseDiff.after': (_context, after: string) => placeOfCursor(after),
} satisfies ArgumentChecks;
