import type { DataSource } from 'typeorm';
import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { badUserInput } from '../../domain/errors.js';
import type { ComparabilityLevel, Measure, Normalization } from '../../domain/vocabulary.js';
import { findIndicator } from '../indicators/indicator.store.js';
import type { MunicipalityFilter } from '../municipalities/municipality.input.js';
import {
  municipalitiesByCode,
  municipalityFilter,
  requireMunicipalities,
} from '../municipalities/municipality.store.js';
import { checkYears } from '../observations/check-years.js';
import type { YearRange } from '../observations/observation.input.js';
import { judgeRows, type RowFinding } from './judge-rows.js';
import { type LaidCell, type LaidRow, layGrid } from './lay-grid.js';
import { type Populations, populationsOf } from './population.store.js';
import { type GroupSummary, rankRows } from './rank-rows.js';
import { type SeriesWithDocuments, seriesOf } from './series.store.js';
import { yearsOf } from './span-years.js';

/** What a comparison is asked for. */
export interface CompareRequest {
  indicator: string;
  municipalities?: readonly string[] | null;
  among?: MunicipalityFilter | null;
  measures?: readonly Measure[] | null;
  years?: YearRange | null;
  per?: Normalization | null;
}

export interface Compared extends Pick<SeriesWithDocuments, 'documentsOf'> {
  indicator: IndicatorEntity;
  unit: string;
  years: number[];
  rows: ComparedRow[];
  comparability: { level: ComparabilityLevel; reasons: RowFinding[] };
  summaries: GroupSummary[];
}

export interface ComparedCell extends LaidCell {
  rank: number | null;
}

export interface ComparedRow extends LaidRow {
  comparableGroup: string | null;
  cells: ComparedCell[];
}

/**
 * One indicator across municipalities, years and measures.
 * @throws CodedError UNKNOWN_INDICATOR, UNKNOWN_MUNICIPALITY, BAD_USER_INPUT
 */
export async function compare(db: DataSource, request: CompareRequest): Promise<Compared> {
  const range = checkYears(request.years);
  const indicator = await findIndicator(db, request.indicator);
  const municipalities = await chosen(db, request);
  const census = request.per ? await populationsPerHead(db, indicator, municipalities) : null;
  const { series, documentsOf } = await seriesOf(db, indicator, municipalities);
  const years = yearsOf(
    range,
    series.flatMap(({ observations }) => observations),
  );
  const measures = request.measures ?? null;
  const { populations = null } = census ?? {};
  const rows = layGrid(series, { indicator, years, measures, populations });
  const { level, findings, groupOf } = judgeRows(rows, indicator);
  const { rankOf, summaries } = rankRows(rows, groupOf);
  return {
    indicator,
    unit: census ? `${indicator.unit}/人` : indicator.unit,
    years,
    documentsOf: new Map([...documentsOf, ...(census?.documentsOf ?? [])]),
    rows: rows.map((row) => ({
      ...row,
      comparableGroup: groupOf.get(row) ?? null,
      cells: row.cells.map((cell) => ({ ...cell, rank: rankOf.get(cell) ?? null })),
    })),
    comparability: { level, reasons: findings },
    summaries,
  };
}

/** @throws CodedError BAD_USER_INPUT for shares and indexes, which are per something already */
async function populationsPerHead(
  db: DataSource,
  { name, unit, facets }: IndicatorEntity,
  municipalities: readonly MunicipalityEntity[],
): Promise<Populations> {
  if (facets.countUnit === 'RATIO') {
    throw badUserInput('per', `left out for ${name}: ${unit} is a share or an index`, 'CAPITA');
  }
  const codes = municipalities.map(({ id }) => id);
  return populationsOf(db, codes);
}

/** The towns named, in their order; those that the filter lets through; or all with plan material. */
async function chosen(
  db: DataSource,
  { municipalities, among }: CompareRequest,
): Promise<MunicipalityEntity[]> {
  const named = municipalities
    ? await municipalitiesByCode(db, 'municipalities', municipalities)
    : null;
  if (named && !among) return named;
  await requireMunicipalities(db, 'among.codes', among?.codes);
  const query = db
    .getRepository(MunicipalityEntity)
    .createQueryBuilder('row')
    .orderBy('row.position');
  municipalityFilter(among ?? { hasPlanMaterial: true })(query);
  const found = await query.getMany();
  if (!named) return found;
  const kept = new Set(found.map(({ id }) => id));
  return named.filter(({ id }) => kept.has(id));
}
