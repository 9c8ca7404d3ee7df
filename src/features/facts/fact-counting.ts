import type { Counting } from '../../db/counting.js';
import type { Reading } from '../../domain/vocabulary.js';
import { groupToKeys } from '../../lib/align.js';
import { inBatches } from '../../lib/batches.js';
import { perOwner } from '../../lib/per-owner.js';
import type { Context } from '../context.js';
import type { FactFilter } from './fact.input.js';

/** How many facts of a document are alike in these. */
interface FactCount {
  documentId: string;
  reading: Reading;
  field: string | null;
  facts: number;
}

const loader = perOwner(({ db }: Context) =>
  inBatches<string, FactCount[]>(async (documents) => {
    const columns = ['documentId', 'reading', 'field', 'facts'];
    const rows = await db
      .createQueryBuilder()
      .select(columns.map((name) => `row."${name}" AS "${name}"`))
      .from('fact_count', 'row')
      .where('row."documentId" IN (:...documents)', { documents })
      .getRawMany<FactCount>();
    return groupToKeys(documents, rows, ({ documentId }) => documentId);
  }),
);

/** What was counted of a document when the release was made. */
export const loadCounts = (context: Context, documentId: string) =>
  loader(context).load(documentId);

/**
 * Counts the facts that a filter without lines lets through from what was counted when the release was made; by all
 * but their reading they are counted by `asked`, one by one.
 */
export function factCounting(
  counts: () => Promise<FactCount[]>,
  filter: Pick<FactFilter, 'readings' | 'field'> | null,
  asked: Counting,
): Counting {
  const { readings, field } = filter ?? {};
  const wanted = async () =>
    (await counts()).filter(
      (one) => (readings?.includes(one.reading) ?? true) && one.field === (field ?? one.field),
    );
  return {
    total: async () => (await wanted()).reduce((sum, { facts }) => sum + facts, 0),
    by: async (value) =>
      value.by === 'row.reading'
        ? (await wanted()).map(({ reading, facts }) => ({ value: reading, count: facts }))
        : asked.by(value),
  };
}
