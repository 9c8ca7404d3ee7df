/** A list whose rows are counted when they are all there: those of a table that have a column in common. */
export interface CountedList {
  table: string;
  /** Null where all rows of the table are one list. */
  by: string | null;
  where?: string;
  /** The table of its parents, where a column holds the ids of several. */
  owner?: string;
}

const of = (table: string, by: string | null, where?: string): CountedList => ({
  table,
  by,
  ...(where ? { where } : {}),
});

const NARRATED = ['plan', 'policy', 'kpi', 'partnership', 'sister_city'] as const;
const EVIDENT = [...NARRATED, 'budget', 'reported_progress', 'narrative'] as const;

function ownedBy<Owner extends string, Name extends string>(
  owners: readonly Owner[],
  table: string,
  name: Name,
) {
  const lists: Record<string, CountedList> = {};
  for (const owner of owners) lists[`${name} of ${owner}`] = { table, by: 'subjectId', owner };
  return lists as Record<`${Name} of ${Owner}`, CountedList>;
}

/** The plain lists of the API that hang on small tables, by the names that costs call them by. */
export const COUNTED_LISTS = {
  'definition sources': of('definition_source', null),
  themes: of('theme', null),
  countries: of('country', null),
  'places of municipality': of('place', 'municipalityCode'),
  'documents of municipality': of('source_document', 'municipalityCode'),
  'plans below plan': of('plan', 'parentId'),
  'plans before plan': of('plan_succession', 'planId'),
  'plans after plan': of('plan_succession', 'followsId'),
  'top policies of plan': of('policy', 'planId', '"parentId" IS NULL'),
  'policies below policy': of('policy', 'parentId'),
  'related plans of policy': of('policy_plan', 'policyId'),
  'phases of policy': of('policy_phase', 'policyId'),
  'themes of policy': of('policy_theme', 'policyId'),
  'budgets of policy': of('budget', 'policyId'),
  'kpis of policy': of('kpi', 'policyId'),
  'reported progress of kpi': of('reported_progress', 'kpiId'),
  'partners of partnership': of('partnership_municipality', 'partnershipId'),
  'discrepancies of indicator': of('discrepancy', 'indicatorId'),
  'taken of document': of('taken_count', 'documentId'),
  'corrections of record': of('correction', 'recordId'),
  ...ownedBy(EVIDENT, 'record_evidence', 'evidence'),
  ...ownedBy(NARRATED, 'narrative', 'narratives'),
} satisfies Record<string, CountedList>;

/** Those of long tables, whose lengths are noted while rows are written. */
export type NotedList =
  | 'figures of kpi'
  | 'targets of kpi'
  | 'figures of series'
  | 'undated figures of series'
  | 'series of municipality'
  | 'evidence of figure'
  | 'figures of discrepancy';

/** A plain list of records whose longest and whole length stand in `list_size`. */
export type StoredList = keyof typeof COUNTED_LISTS | NotedList;
