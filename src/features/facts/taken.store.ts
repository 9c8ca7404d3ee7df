import type { NodeType } from '../../domain/node-id.js';
import { groupToKeys } from '../../lib/align.js';
import { inBatches } from '../../lib/batches.js';
import { perOwner } from '../../lib/per-owner.js';
import type { Context } from '../context.js';

/** A row of what was counted when the release was made; of figures for each indicator. */
export interface TakenRow {
  documentId: string;
  kind: NodeType;
  indicatorId: string | null;
  records: number;
  municipalities: number;
}

const COLUMNS = ['documentId', 'kind', 'indicatorId', 'records', 'municipalities'];

const loader = perOwner(({ db }: Context) =>
  inBatches<string, TakenRow[]>(async (documents) => {
    const rows = await db
      .createQueryBuilder()
      .select(COLUMNS.map((name) => `row."${name}" AS "${name}"`))
      .from('taken_count', 'row')
      .where('row."documentId" IN (:...documents)', { documents })
      .orderBy('row."position"')
      .getRawMany<TakenRow>();
    return groupToKeys(documents, rows, ({ documentId }) => documentId);
  }),
);

/** What was taken from a document, the most first of figures. */
export const loadTaken = (context: Context, documentId: string): Promise<TakenRow[]> =>
  loader(context).load(documentId);
