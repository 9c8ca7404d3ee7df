import { OFFICIAL } from '../../official.js';

interface View {
  name: string;
  make: string;
}

/** What SQLite and PostgreSQL write otherwise. */
interface Dialect {
  /** A number of fifteen digits or fewer as it is usually printed: see usual-print.ts. */
  printed(number: string): string;
  /** The period of the facets. */
  period(facets: string): string;
  /** A text as JSON; null for null. */
  quoted(text: string): string;
}

const SQLITE: Dialect = {
  printed: (number) => `printf('%.15g', ${number})`,
  period: (facets) => `${facets} ->> 'period'`,
  quoted: (text) => `CASE WHEN ${text} IS NOT NULL THEN json_quote(${text}) END`,
};
const POSTGRES: Dialect = {
  printed: (number) => `CAST(${number} AS varchar)`,
  period: (facets) => `CAST(${facets} AS json) ->> 'period'`,
  quoted: (text) => `CAST(to_json(${text}) AS varchar)`,
};

/**
 * Lists, filters and orders see figures, series and evidence by these: one row for each, whole, whatever
 * is left out in the tables.
 */
export function views(database: string): View[] {
  const dialect = database === 'postgres' ? POSTGRES : SQLITE;
  return [
    view('statistic_series', statisticSeries()),
    view('observation', observation(dialect)),
    view('evidence_of_figure', evidenceOfFigure(dialect)),
    view('evidence', evidence()),
    view('fact', fact()),
  ];
}

const view = (name: string, select: string): View => ({
  name,
  make: `CREATE VIEW "${name}" AS ${select}`,
});

const SERIES_ID = `'statistic/' || s."id" || '/' || m."id"`;

const statisticSeries = () => `
  SELECT ${SERIES_ID} AS "id", t."owner" AS "position",
    m."id" AS "municipalityCode", s."indicatorId", s."label", s."publisher", s."dataset", s."datasetEn", s."match", s."facets"
  FROM "series_town" t
  JOIN "series" s ON s."position" = t."series"
  JOIN "municipality" m ON m."position" = t."town"`;

/** With towns and indicators joined from the left, SQLite goes through the figures in the order of the list. */
const observation = ({ printed, period }: Dialect) => `
  SELECT COALESCE(f."id", COALESCE(k."id", ${SERIES_ID}) || '/' || LOWER(f."measure") || '/' ||
      COALESCE(CAST(f."year" AS varchar), 'undated')) AS "id",
    f."position", m."id" AS "municipalityCode", k."id" AS "kpiId",
    CASE WHEN s."id" IS NOT NULL THEN ${SERIES_ID} END AS "statisticId",
    i."id" AS "indicatorId", f."measure", f."year",
    COALESCE(f."periodType", s."periodType", ${period('k."facets"')}) AS "periodType",
    f."date", f."value", f."valueTo", COALESCE(f."comparator", 'EQUAL') AS "comparator",
    COALESCE(f."unit", k."unit", s."unit") AS "unit",
    COALESCE(f."raw", ${printed('f."value"')} || CASE WHEN f."position" < ${OFFICIAL}
      THEN COALESCE(f."unit", k."unit") ELSE '' END) AS "raw",
    f."missing", f."wanted", f."obsStatus", f."note"
  FROM "figure" f
  LEFT JOIN "municipality" m ON m."position" = f."town"
  LEFT JOIN "indicator" i ON i."position" = f."indicator"
  LEFT JOIN "kpi" k ON k."position" = f."owner"
  LEFT JOIN "series_town" t ON t."owner" = f."owner"
  LEFT JOIN "series" s ON s."position" = t."series"`;

/**
 * Evidence as it is given, and that which follows from the document of a series and the row of a figure; these are
 * found by the series, not among all of a year: hence the plus.
 */
const evidenceOfFigure = ({ printed, quoted }: Dialect) => `
  SELECT e."figure", e."position", d."id" AS "documentId", e."page", e."startLine", e."endLine", e."locator",
    e."quote", e."field", e."reading", e."note"
  FROM "figure_evidence" e
  JOIN "source_document" d ON d."position" = e."document"
  UNION ALL
  SELECT f."position", f."position", d."documentId", NULL, f."row", f."row",
    '[' || COALESCE(${quoted('d."sheet"')} || ',', '') || ${quoted('m."name"')} ||
      COALESCE(',' || ${quoted('d."columnHead"')}, '') || ']',
    COALESCE(f."raw", ${printed('f."value"')}), NULL, 'CERTAIN', NULL
  FROM "series_document" d
  JOIN "series_town" t ON t."series" = d."series"
  JOIN "figure" f ON f."owner" = t."owner"
    AND f."position" >= t."firstFigure" AND f."position" < t."firstFigure" + t."figures"
    AND (+ f."year" = d."year" OR (+ f."year" IS NULL AND d."year" IS NULL))
  JOIN "municipality" m ON m."position" = t."town"
  WHERE f."row" IS NOT NULL`;

const COLUMNS = [
  ...['documentId', 'page', 'startLine', 'endLine', 'locator', 'quote', 'field', 'reading', 'note'],
];
const columnsOf = (table: string) => COLUMNS.map((name) => `${table}."${name}"`).join(', ');

const evidence = () => `
  SELECT r."id", r."position", r."subjectId", NULL AS "figure", ${columnsOf('r')}
  FROM "record_evidence" r
  UNION ALL
  SELECT o."id" || '/evidence/' || CAST(1 + (
      SELECT COUNT(*) FROM "figure_evidence" b
      WHERE b."figure" = e."figure" AND b."position" < e."position"
    ) AS varchar), e."position", o."id", e."figure", ${columnsOf('e')}
  FROM "evidence_of_figure" e
  JOIN "observation" o ON o."position" = e."figure"`;

/**
 * What pages of evidence are chosen and counted by: each branch is read in the order of an index, and the branches are
 * merged. SQLite does so only where columns have the same type in all of them: hence the casts.
 */
const fact = () => `
  SELECT r."position", r."documentId", r."startLine", r."endLine", r."reading", r."field"
  FROM "record_evidence" r
  UNION ALL
  SELECT e."position", d."id", e."startLine", e."endLine", e."reading", e."field"
  FROM "figure_evidence" e JOIN "source_document" d ON d."position" = e."document"
  UNION ALL
  SELECT f."position", d."id", f."row", f."row", CAST('CERTAIN' AS varchar), CAST(NULL AS varchar)
  FROM "figure" f JOIN "source_document" d ON d."position" = f."document"`;
