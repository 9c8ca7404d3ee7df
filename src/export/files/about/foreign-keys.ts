/** Where a column leads to that has this name: a table and its key. */
const LEADS_TO: Readonly<Record<string, readonly [table: string, key: string]>> = {
  municipality_code: ['municipalities', 'code'],
  partner_code: ['municipalities', 'code'],
  prefecture_code: ['prefectures', 'code'],
  country: ['countries', 'code'],
  indicator_id: ['indicators', 'id'],
  theme_id: ['themes', 'id'],
  definition_source_id: ['definition_sources', 'id'],
  kpi_id: ['kpis', 'id'],
  series_id: ['statistic_series', 'id'],
  plan_id: ['plans', 'id'],
  policy_id: ['policies', 'id'],
  document_id: ['source_documents', 'id'],
};

/** Columns that lead to another record of their own table, by its id. */
const LEADS_TO_ITS_OWN: readonly string[] = ['parent_id', 'reprint_of_id'];

/** Keys of other records, as a Table Schema names them: without a resource, those of the same table. */
export const foreignKeys = (columns: readonly { name: string }[]) =>
  columns.flatMap(({ name }) => {
    if (LEADS_TO_ITS_OWN.includes(name)) return [{ fields: [name], reference: { fields: ['id'] } }];
    const found = LEADS_TO[name];
    if (!found) return [];
    const [resource, key] = found;
    return [{ fields: [name], reference: { resource, fields: [key] } }];
  });
