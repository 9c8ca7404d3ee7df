import { listKey } from '../../db/list-key.js';
import type { Sink, Value } from '../sink.js';

/** Notes how long lists are while they are written. */
export interface ListSizes {
  /** One list of this length. */
  list(key: string, length: number): void;
  /** Rows of `list_size` for what was noted. */
  rows(): Value[][];
}

export function listSizes(): ListSizes {
  const sizes = new Map<string, { most: number; all: number }>();
  return {
    list(key, length) {
      const size = sizes.get(key) ?? { most: 0, all: 0 };
      sizes.set(key, size);
      if (length > size.most) size.most = length;
      size.all += length;
    },
    rows: () => [...sizes].map(([key, { most, all }]) => [key, most, all]),
  };
}

/** A list whose rows are counted in the database: the rows of a table that have a column in common. */
interface Counted {
  table: string;
  /** Null where all rows of the table are one list. */
  by: string | null;
  where?: string;
  /** The table whose ids the column holds, where those of several do. */
  owner?: string;
}

const EVIDENT = ['plan', 'policy', 'budget', 'kpi', 'reported_progress', 'partnership'];
const NARRATED = ['plan', 'policy', 'kpi', 'partnership', 'sister_city'];

/** Of tables that have at most a few rows for each KPI. */
const COUNTED: readonly Counted[] = [
  ...['definition_source', 'theme', 'country'].map((table) => ({ table, by: null })),
  { table: 'place', by: 'municipalityCode' },
  { table: 'source_document', by: 'municipalityCode' },
  { table: 'plan', by: 'parentId' },
  { table: 'plan_succession', by: 'planId' },
  { table: 'plan_succession', by: 'followsId' },
  { table: 'policy', by: 'planId', where: '"parentId" IS NULL' },
  { table: 'policy', by: 'parentId' },
  { table: 'policy_plan', by: 'policyId' },
  { table: 'policy_phase', by: 'policyId' },
  { table: 'policy_theme', by: 'policyId' },
  { table: 'budget', by: 'policyId' },
  { table: 'kpi', by: 'policyId' },
  { table: 'reported_progress', by: 'kpiId' },
  { table: 'partnership_municipality', by: 'partnershipId' },
  { table: 'discrepancy', by: 'indicatorId' },
  { table: 'correction', by: 'recordId' },
  ...[...EVIDENT, 'sister_city', 'narrative'].map((owner) => ({
    ...{ table: 'record_evidence', by: 'subjectId', owner },
  })),
  ...NARRATED.map((owner) => ({ table: 'narrative', by: 'subjectId', owner })),
];

/** Rows of `list_size` for lists of the small tables. */
export async function countedLists(sink: Sink): Promise<Value[][]> {
  const rows: Value[][] = [];
  for (const list of COUNTED) {
    const { table, by, where = '1 = 1', owner } = list;
    const join = owner ? `JOIN "${owner}" o ON o."id" = "row"."${by}"` : '';
    const [size] = await sink.query<{ most: number | null; all: number | string | null }>(
      by === null
        ? `SELECT COUNT(*) AS "most", COUNT(*) AS "all" FROM "${table}"`
        : `SELECT MAX(n) AS "most", SUM(n) AS "all" FROM (SELECT COUNT(*) AS n FROM "${table}" "row" ${join}
           WHERE "row"."${by}" IS NOT NULL AND ${where} GROUP BY "row"."${by}") lists`,
    );
    rows.push([listKey(list), Number(size?.most ?? 0), Number(size?.all ?? 0)]);
  }
  return rows;
}
