import type { Facets } from '../../domain/facets.js';
import type { Succession } from '../../domain/successions.js';
import type { Column } from '../../import/columns.js';
import { readFacts } from '../../import/facts/editions.js';
import type { FactRow } from '../../import/facts/fact-row.js';
import type { OfficialFigure } from '../source.js';
import { areaRules } from './area-rules.js';
import type { FactSeries } from './fact-series.js';
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
      if (years.get(row.year)?.edition !== edition) continue;
      const figure = officialFigure(row, column, facets);
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

function officialFigure(
  { municipality, year, value, missing, raw, row, obsStatus, note }: FactRow,
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
    raw,
    row,
    obsStatus: obsStatus ?? undefined,
    note,
  };
}
