import type { Facets } from '../../domain/facets.js';
import type { Succession } from '../../domain/successions.js';
import type { Column } from '../../import/columns.js';
import { readFacts } from '../../import/facts/editions.js';
import { type FactRow, OF_A_SUM } from '../../import/facts/fact-row.js';
import type { OfficialFigure } from '../source.js';
import { areaRules } from './area-rules.js';
import type { FactSeries, TakenYear } from './fact-series.js';
import { inTodaysAreas } from './todays-areas.js';

/**
 * The figures of a series by town and year: those that were imported, and those of the seeds of towns and years that no
 * edition has; of the municipalities of today.
 */
export function mergeFigures(
  { years, column }: FactSeries,
  facets: Facets,
  seeds: Iterable<OfficialFigure>,
  successions: readonly Succession[],
): OfficialFigure[] {
  const figures = new Map<string, OfficialFigure>();
  for (const figure of seeds) figures.set(keyOf(figure), figure);
  const read = new Set([...years.values()].map(({ edition }) => edition));
  for (const edition of read) {
    const own = [...years.values()].find((taken) => taken.edition === edition);
    if (!own) continue;
    for (const row of readFacts(edition.dir, own.series)) {
      const taken = years.get(row.year);
      if (taken?.edition !== edition) continue;
      const figure = { ...officialFigure(row, column, facets), ...placeOf(row, taken) };
      figures.set(keyOf(figure), figure);
    }
  }
  const rules = {
    ...areaRules(column, facets, successions),
    documentOf: (year: number) => years.get(year),
  };
  return inTodaysAreas([...figures.values()], rules).sort(byTownAndYear);
}

const keyOf = ({ municipalityCode, year }: OfficialFigure) => `${municipalityCode} ${year}`;

const byTownAndYear = (a: OfficialFigure, b: OfficialFigure) =>
  a.municipalityCode === b.municipalityCode
    ? (a.year ?? 0) - (b.year ?? 0)
    : a.municipalityCode < b.municipalityCode
      ? -1
      : 1;

/** A row of the document of its year; of a sum no row and no print, but the column that was added up. */
function placeOf(
  { row, raw, note }: FactRow,
  { documentId, sheet, columnHead }: TakenYear,
): Pick<OfficialFigure, 'row' | 'raw' | 'evidence'> {
  if (row !== OF_A_SUM) return { row, raw };
  const nowhere = { page: null, startLine: null, endLine: null, field: null };
  const locator = sheet === null ? [] : [sheet];
  const found = { documentId, ...nowhere, locator, quote: columnHead };
  return { raw: '', evidence: [{ ...found, reading: 'INFERRED', note }] };
}

function officialFigure(
  { municipality, year, value, missing, obsStatus, note }: FactRow,
  { dayIn }: Column,
  { day }: Facets,
): OfficialFigure {
  const date =
    day === null || year === null ? null : `${year + (dayIn === 'NEXT_YEAR' ? 1 : 0)}-${day}`;
  return {
    municipalityCode: municipality,
    year,
    date,
    value: value === null ? null : Number(value),
    missing,
    obsStatus: obsStatus ?? undefined,
    note,
  };
}
