import type { SelectedIds } from './where-among.js';

const SERIES = /^statistic\/(.+)\/([^/]+)$/;

/**
 * A selection of the positions of all figures that may have one of these ids: those of the KPI or series
 * that an id begins with, and those whose id is unusual. The view works ids out, so that none is looked up.
 */
export function figuresAmong(ids: readonly string[]): SelectedIds {
  const owners = [...new Set(ids.map((id) => id.split('/').slice(0, -2).join('/')))];
  const { kpis, series, towns } = partsOf(owners);
  const sql = `(
    SELECT f."position" FROM "kpi" o ${figuresOf('o')} WHERE o."id" IN (:...kpis)
    UNION ALL
    SELECT f."position" FROM (${seriesTowns('t."firstFigure", t."figures"')}) o ${figuresOf('o')}
    UNION ALL
    SELECT "position" FROM "figure" WHERE "id" IS NOT NULL AND "id" IN (:...unusual)
  )`;
  return { sql, values: { kpis, series, towns, unusual: ids } };
}

/** The same of evidence: of figures and of what is none. */
export function evidenceAmong(ids: readonly string[]): SelectedIds {
  const figures = figuresAmong(ids.map((id) => id.replace(/\/evidence\/\d+$/, '')));
  const sql = `(
    SELECT "position" FROM "record_evidence" WHERE "id" IN (:...evidence)
    UNION ALL
    SELECT e."position" FROM "figure_evidence" e WHERE e."figure" IN ${figures.sql}
    UNION ALL
    ${figures.sql.slice(1, -1)}
  )`;
  return { sql, values: { ...figures.values, evidence: ids } };
}

/** The same of the series of a town, as the view `statistic_series` numbers them. */
export function seriesAmong(ids: readonly string[]): SelectedIds {
  const { series, towns } = partsOf(ids);
  return { sql: `(${seriesTowns('t."owner"')})`, values: { series, towns } };
}

const figuresOf = (owner: string) =>
  `JOIN "figure" f ON f."position" >= ${owner}."firstFigure"
     AND f."position" < ${owner}."firstFigure" + ${owner}."figures"`;

const seriesTowns = (columns: string) =>
  `SELECT ${columns} FROM "series" s JOIN "series_town" t ON t."series" = s."position"
   JOIN "municipality" m ON m."position" = t."town" WHERE s."id" IN (:...series) AND m."id" IN (:...towns)`;

/** A list that is empty would be no SQL: it then holds what no row has. */
function partsOf(owners: readonly string[]) {
  const parts = owners.map((owner) => SERIES.exec(owner));
  const known = (list: (string | undefined)[]) => [
    '',
    ...new Set(list.filter((one) => one !== undefined)),
  ];
  return {
    kpis: known(owners.filter((_, i) => !parts[i])),
    series: known(parts.map((part) => part?.[1])),
    towns: known(parts.map((part) => part?.[2])),
  };
}
