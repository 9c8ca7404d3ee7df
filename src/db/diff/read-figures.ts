import type { DataSource, ObjectLiteral } from 'typeorm';
import { groupsOf } from '../../lib/align.js';
import { ObservationEntity } from '../entities/observation.entity.js';
import type { DiffRecord } from './change.js';
import { evidenceFields, fieldNames, fieldsOf, inOrder } from './fields.js';

/** Positions of figures that stand together, the last one not among them. */
export interface FigureRange {
  from: number;
  to: number;
}

/** The figures of a range with their evidence, as records. */
export async function readFigures(db: DataSource, range: FigureRange): Promise<DiffRecord[]> {
  if (range.from >= range.to) return [];
  const between = `BETWEEN ${Number(range.from)} AND ${Number(range.to) - 1}`;
  // As they come: making entities of so many takes longer than reading them.
  const rows: ObjectLiteral[] = await db.query(
    `SELECT * FROM "observation" WHERE "position" ${between}`,
  );
  const evidence: ObjectLiteral[] = await db.query(
    `SELECT * FROM "evidence_of_figure" WHERE "figure" ${between}`,
  );
  const names = fieldNames(db, ObservationEntity);
  const evidenceOf = groupsOf(inOrder(evidence), ({ figure }) => Number(figure));
  return rows.map((row) => {
    const cited = (evidenceOf.get(row.position) ?? []).map((one) =>
      evidenceFields({ ...one, locator: JSON.parse(one.locator) }),
    );
    return {
      type: 'Observation',
      id: row.id,
      municipalityCode: row.municipalityCode,
      fields: { ...fieldsOf(names, row), evidence: cited },
    };
  });
}

/** Where the figures of a town's plans stand. */
export async function figuresOfTown(db: DataSource, code: string): Promise<FigureRange> {
  const [range] = await ask(
    db,
    `SELECT MIN("firstFigure") AS "from", MAX("firstFigure" + "figures") AS "to" FROM "kpi"
     WHERE "municipalityCode" = :key AND "figures" > 0`,
    code,
  );
  return { from: Number(range?.from ?? 0), to: Number(range?.to ?? 0) };
}

/** A town's figures of a series. */
export interface SeriesOfTown extends FigureRange {
  code: string;
}

/** Where the figures of a series stand, town by town in the order of codes, which is that of positions. */
export async function townsOfSeries(db: DataSource, series: string): Promise<SeriesOfTown[]> {
  const rows = await ask(
    db,
    `SELECT m."id" AS "code", t."firstFigure" AS "from", t."firstFigure" + t."figures" AS "to"
     FROM "series_town" t
     JOIN "series" s ON s."position" = t."series"
     JOIN "municipality" m ON m."position" = t."town"
     WHERE s."id" = :key ORDER BY t."owner"`,
    series,
  );
  return rows.map((row) => ({
    code: String(row.code),
    from: Number(row.from),
    to: Number(row.to),
  }));
}

/** What a series says of itself, in each of its towns. */
export async function readSeries(db: DataSource, series: string): Promise<DiffRecord['fields']> {
  const [row] = await ask(db, 'SELECT * FROM "series" WHERE "id" = :key', series);
  if (!row) return {};
  const { indicatorId, label, publisher, dataset, datasetEn, match, facets } = row;
  return { indicatorId, label, publisher, dataset, datasetEn, match, facets: JSON.parse(facets) };
}

/** Asks with one value, as each database wants it. */
function ask(db: DataSource, sql: string, key: string): Promise<ObjectLiteral[]> {
  const [text, values] = db.driver.escapeQueryWithParameters(sql, { key });
  return db.query(text, values);
}
