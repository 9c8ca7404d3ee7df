import type { ReleaseRecord } from '../../db/catalogue/record.js';
import { ALL_CHANGES } from '../../db/diff/compare-releases.js';
import { diffSize } from '../../db/diff/diff-size.js';
import { type ChangeCount, countChanges } from '../../db/diff/page-of-changes.js';
import { CodedError } from '../../lib/coded-error.js';
import type { Context } from '../context.js';
import { MOST_COUNTED } from './most-counted.js';
import { withReleases } from './with-releases.js';

/** The newest releases that are told of. */
const MOST_STEPS = 30;

/** A release, and what it brought. */
export interface ReleaseStep {
  record: ReleaseRecord;
  /** Id of the release made before it, as far as that is kept. */
  before: string | null;
  /** What differs between them; null where there is none before it, or too much to be counted. */
  counts: readonly ChangeCount[] | null;
}

/**
 * Tells what each release brought, the newest first. Two releases are compared when that is first asked for, and
 * not again: they never change. Who asks meanwhile waits for the same.
 */
export function releaseSteps(releases: Context['releases']): () => Promise<ReleaseStep[]> {
  const counted = new Map<string, Promise<ChangeCount[] | null>>();

  function countsOf(before: string, after: string): Promise<ChangeCount[] | null> {
    const key = `${before} ${after}`;
    const kept = counted.get(key);
    if (kept) return kept;
    const counts = countStep(releases, before, after);
    counted.set(key, counts);
    // What failed is tried again.
    counts.catch(() => counted.delete(key));
    return counts;
  }

  return async () => {
    const records = await releases.list();
    const told = records.slice(0, MOST_STEPS);
    const steps = told.map((record, at) => ({ record, before: records[at + 1]?.id ?? null }));
    const current = new Set(steps.map(({ record, before }) => `${before} ${record.id}`));
    for (const key of counted.keys()) if (!current.has(key)) counted.delete(key);
    return Promise.all(
      steps.map(async ({ record, before }) => ({
        record,
        before,
        counts: before === null ? null : await countsOf(before, record.id),
      })),
    );
  };
}

/** Null where it would take too long, or one of them cannot be read any more. */
async function countStep(
  releases: Context['releases'],
  before: string,
  after: string,
): Promise<ChangeCount[] | null> {
  try {
    return await withReleases({ releases }, [before, after], async (both) =>
      (await diffSize(both)) <= MOST_COUNTED ? countChanges(both, ALL_CHANGES) : null,
    );
  } catch (error) {
    if (error instanceof CodedError) return null;
    throw error;
  }
}
