import type { NodeType } from '../../domain/node-id.js';
import { groupToKeys } from '../../lib/align.js';
import { inBatches } from '../../lib/batches.js';
import { perOwner } from '../../lib/per-owner.js';
import type { Context } from '../context.js';

/** What was counted when the release was made; of figures for each indicator. */
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
    return groupToKeys(documents, together(rows), ({ documentId }) => documentId);
  }),
);

/** Records of its own town and those of other towns that cite a document are counted apart: here they are one. */
function together(rows: readonly TakenRow[]): TakenRow[] {
  const all = new Map<string, TakenRow>();
  for (const row of rows) {
    const key = `${row.documentId} ${row.kind} ${row.indicatorId}`;
    const other = all.get(key);
    const records = row.records + (other?.records ?? 0);
    const municipalities = row.municipalities + (other?.municipalities ?? 0);
    all.set(key, { ...row, records, municipalities });
  }
  return [...all.values()];
}

/** What was taken from a document, the most first of figures. */
export const loadTaken = (context: Context, documentId: string): Promise<TakenRow[]> =>
  loader(context).load(documentId);
