import type { DataSource } from 'typeorm';
import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { Measure } from '../../domain/vocabulary.js';
import { findIndicator } from '../indicators/indicator.store.js';
import type { MunicipalityFilter } from '../municipalities/municipality.input.js';
import {
  municipalitiesByCode,
  municipalityFilter,
  requireMunicipalities,
} from '../municipalities/municipality.store.js';
import { checkYears } from '../observations/check-years.js';
import type { YearRange } from '../observations/observation.input.js';
import { type LaidRow, layGrid } from './lay-grid.js';
import { type SeriesWithDocuments, seriesOf } from './series.store.js';
import { yearsOf } from './span-years.js';

/** What a comparison is asked for. */
export interface CompareRequest {
  indicator: string;
  municipalities?: readonly string[] | null;
  among?: MunicipalityFilter | null;
  measures?: readonly Measure[] | null;
  years?: YearRange | null;
}

export interface Compared extends Pick<SeriesWithDocuments, 'documentsOf'> {
  indicator: IndicatorEntity;
  years: number[];
  rows: LaidRow[];
}

/**
 * One indicator across municipalities, years and measures.
 * @throws CodedError UNKNOWN_INDICATOR, UNKNOWN_MUNICIPALITY, BAD_USER_INPUT
 */
export async function compare(db: DataSource, request: CompareRequest): Promise<Compared> {
  const range = checkYears(request.years);
  const indicator = await findIndicator(db, request.indicator);
  const municipalities = await chosen(db, request);
  const { series, documentsOf } = await seriesOf(db, indicator, municipalities);
  const years = yearsOf(
    range,
    series.flatMap(({ observations }) => observations),
  );
  return {
    indicator,
    years,
    documentsOf,
    rows: layGrid(series, { indicator, years, measures: request.measures ?? null }),
  };
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
