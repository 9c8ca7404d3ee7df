import type { z } from 'zod';
import { indicatorsFile } from '../../ingest/schemas/indicators.js';
import { DECISIONS, type Review, reviewFile } from './decisions.js';
import { keepReview, revisionOf } from './keep-review.js';
import { type OpenReview, openReview } from './open-review.js';

/** What is changed at once. */
export interface Change {
  /** The state of the file that the person saw. */
  revision: string;
  by?: string | undefined;
  document?: unknown;
  indicator?: unknown;
  /** By the id of a record, a question or a partner; null takes a decision back. */
  records?: Record<string, unknown> | undefined;
  answers?: Record<string, unknown> | undefined;
  sisterCities?: Record<string, unknown> | undefined;
  plans?: Record<string, unknown> | undefined;
}

/** A review that is under way. */
export interface Desk extends Omit<OpenReview, 'review'> {
  review(): Review;
  revision(): string;
  /** Lays a change on what was decided and keeps it; throws ZodError and ChangedMeanwhile. */
  change(change: Change): void;
  /** Reads again what was decided: somebody else may have written. */
  reload(): void;
}

/** @throws what `openReview` throws */
export function openDesk(path: string): Desk {
  let open = openReview(path);
  let revision = revisionOf(open.kept);
  return {
    ...open,
    review: () => open.review,
    revision: () => revision,
    change(change) {
      const next = reviewFile.parse(changed(open.review, change, new Date()));
      revision = keepReview(open.kept, next, change.revision);
      open = { ...open, review: next };
    },
    reload() {
      open = openReview(path);
      revision = revisionOf(open.kept);
    },
  };
}

function changed(review: Review, change: Change, now: Date): unknown {
  const by = change.by ?? review.by;
  const signed = { by, on: now.toISOString() };
  const laid = <T>(own: Record<string, T>, more: Record<string, unknown> = {}, form: z.ZodType) =>
    Object.fromEntries(
      Object.entries({ ...own, ...more }).flatMap(([key, value]) => {
        if (value === null) return [];
        const isNew = key in more;
        return [[key, isNew ? form.parse({ ...(value as object), ...signed }) : value]];
      }),
    );
  const added = change.indicator === undefined ? [] : [change.indicator as { id: string }];
  indicatorsFile.shape.indicators.parse(added);
  return {
    ...review,
    by,
    document: change.document ?? review.document,
    records: laid(review.records, change.records, DECISIONS.records),
    answers: laid(review.answers, change.answers, DECISIONS.answers),
    sisterCities: laid(review.sisterCities, change.sisterCities, DECISIONS.sisterCities),
    plans: laid(review.plans, change.plans, DECISIONS.plans),
    indicators: [...review.indicators.filter(({ id }) => id !== added[0]?.id), ...added],
  };
}
