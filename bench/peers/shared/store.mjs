// What the peers with prepared statements ask of the database. A list of keys is one JSON parameter,
// so that each statement is prepared once; rows of the hot ones come as arrays, which is faster than
// objects made by the driver.
import Database from 'better-sqlite3';

const MUNICIPALITY = 'SELECT id AS code, name, kind, prefectureCode FROM municipality';

/** Opens a SQLite file for reading and prepares every statement. */
export function openStore(path) {
  const db = new Database(path, { readonly: true, fileMustExist: true });
  const all = (sql) => {
    const statement = db.prepare(sql);
    return (...values) => statement.all(...values);
  };
  const one = (sql) => {
    const statement = db.prepare(sql);
    return (value) => statement.get(value);
  };
  const ofKeys = (sql) => {
    const ask = all(sql.replace('KEYS', '(SELECT value FROM json_each(?))'));
    return (keys, ...values) => ask(JSON.stringify(keys), ...values);
  };
  const seriesOf = (table, label) =>
    ofKeys(
      `SELECT id, municipalityCode, indicatorId, ${label} AS name, match FROM ${table}
       WHERE municipalityCode IN KEYS AND indicatorId IN (SELECT value FROM json_each(?))
       ORDER BY position`,
    );
  const rawOfKeys = (sql, shape) => {
    const statement = db.prepare(sql.replace('KEYS', '(SELECT value FROM json_each(?))')).raw();
    return (keys) => statement.all(JSON.stringify(keys)).map(shape);
  };
  const figuresOf = (owner) =>
    rawOfKeys(
      `SELECT ${owner}, measure, year, periodType, value, unit, missing
       FROM observation WHERE ${owner} IN KEYS ORDER BY position`,
      ([seriesId, measure, year, periodType, value, unit, missing]) => ({
        seriesId,
        measure,
        year,
        periodType,
        value,
        unit,
        missing,
      }),
    );
  const knownThroughOf = (owner) =>
    ofKeys(
      `SELECT observation.${owner} AS seriesId, max(document.knownThrough) AS knownThrough
       FROM observation
       JOIN evidence ON evidence.subjectId = observation.id AND evidence.startLine IS NOT NULL
       JOIN source_document AS document ON document.id = evidence.documentId
       WHERE observation.${owner} IN KEYS GROUP BY 1`,
    );
  return {
    municipality: one(`${MUNICIPALITY} WHERE id = ?`),
    municipalities: ofKeys(`${MUNICIPALITY} WHERE id IN KEYS`),
    prefecture: one('SELECT code, name FROM prefecture WHERE code = ?'),
    prefectures: ofKeys('SELECT code, name FROM prefecture WHERE code IN KEYS'),
    kpisOfMunicipalities: ofKeys(
      `SELECT id, municipalityCode, name, unit FROM (
         SELECT id, municipalityCode, name, unit,
           ROW_NUMBER() OVER (PARTITION BY municipalityCode ORDER BY position) AS rank
         FROM kpi WHERE municipalityCode IN KEYS
       ) WHERE rank <= ? ORDER BY municipalityCode, rank`,
    ),
    observationsOfKpis: rawOfKeys(
      `SELECT id, kpiId, measure, year, value, unit, missing
       FROM observation WHERE kpiId IN KEYS ORDER BY position`,
      ([id, kpiId, measure, year, value, unit, missing]) => ({
        id,
        kpiId,
        measure,
        year,
        value,
        unit,
        missing,
      }),
    ),
    evidenceOf: rawOfKeys(
      'SELECT subjectId, quote, startLine FROM evidence WHERE subjectId IN KEYS ORDER BY position',
      ([subjectId, quote, startLine]) => ({ subjectId, quote, startLine }),
    ),
    kpisOfMunicipality: all(
      'SELECT id, name, unit FROM kpi WHERE municipalityCode = ? ORDER BY position LIMIT ?',
    ),
    indicator: one('SELECT id, unit, relatedIds FROM indicator WHERE id = ?'),
    kpisCompared: seriesOf('kpi', 'name'),
    statisticsCompared: seriesOf('statistic_series', 'label'),
    figuresOfKpis: figuresOf('kpiId'),
    figuresOfStatistics: figuresOf('statisticId'),
    knownThroughOfKpis: knownThroughOf('kpiId'),
    knownThroughOfStatistics: knownThroughOf('statisticId'),
  };
}
