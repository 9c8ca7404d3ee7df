/** A plain list of records, as `list_size` tells them apart. */
export interface ListNamed {
  table: string;
  /** What the rows of one list have in common; null where all rows are one list. */
  by: string | null;
  where?: string;
  owner?: string;
}

/**
 * The key of a list in `list_size`. A cost that asks for `{ of, by, where, owner }` names it by table and column:
 * "policy.parentId"; "theme" where all rows are one list; with the table of its parents where those of several are in
 * one column: "record_evidence.subjectId of kpi"; "policy.planId of tops" are the policies of a plan without those
 * below them. Lists of figures go by the names of the views: "observation.kpiId", "observation.statisticId",
 * "observation.undated" (those of one KPI or series without a year), "statistic_series.municipalityCode",
 * "evidence.figure", "discrepancy.observationIds".
 */
export function listKey({ table, by, where, owner }: ListNamed): string {
  const of = where ? 'tops' : owner;
  return [by === null ? table : `${table}.${by}`, ...(of ? [of] : [])].join(' of ');
}
