import { obsStatus } from '../../domain/missing.js';
import { rateUnit } from '../../domain/rate-unit.js';
import { unitName } from '../../domain/units.js';
import { perOwner } from '../../lib/per-owner.js';
import type { Owner } from '../fact.js';
import type { Seeds } from '../read-seeds.js';
import type { SeedFile } from '../read-yaml.js';
import type { EvidenceSeed } from '../schemas/common.js';
import type { SeriesSeed, StatisticRow } from '../schemas/statistics.js';
import type { Draft } from './draft.js';
import { referToSource } from './facet-claims.js';
import { figureClaims } from './figure-claims.js';
import { addRecord, type Scope } from './record.js';
import type { Rows } from './rows.js';

/** Adds the series of official statistics, one for each concept and municipality in its file. */
export function addStatistics(draft: Draft, { series, figures }: Seeds): void {
  for (const [i, seed] of series.data.series.entries()) {
    const place = series.place(['series', i]);
    draft.claim(`statistic/${seed.id}`, place);
    draft.refer(
      'indicator',
      `indicator/${seed.indicator}`,
      series.place(['series', i, 'indicator']),
    );
    referToSource({ draft, file: series }, seed.facets, ['series', i, 'facets']);
    const file = figures.get(seed.file);
    if (file) addFigures(draft, seed, file);
  }
}

function addFigures(draft: Draft, seed: SeriesSeed, file: SeedFile<StatisticRow[]>): void {
  for (const code of [...new Set(file.data.map(({ municipality }) => municipality))].sort()) {
    const first = file.data.findIndex(({ municipality }) => municipality === code);
    draft.refer('municipality', `municipality/${code}`, file.place([first, 'municipality']));
    draft.rows.statisticSeries.push({
      id: seriesId(seed, code),
      municipalityCode: code,
      indicatorId: seed.indicator,
      label: seed.label,
      publisher: seed.publisher,
      dataset: seed.dataset,
      datasetEn: seed.datasetEn ?? null,
      match: seed.match,
      facets: seed.facets,
    });
  }
  for (const [i, row] of file.data.entries()) addFigure(draft, seed, file, row, i);
}

const seriesId = (seed: SeriesSeed, code: string) => `statistic/${seed.id}/${code}`;

/** Adds one row of a file of figures. */
export function addFigure(
  draft: Draft,
  seed: SeriesSeed,
  file: SeedFile<StatisticRow[]>,
  row: StatisticRow,
  i: number,
): void {
  const { municipality, value, missing, raw, line, quote, yearQuote, note } = row;
  const year = row.year ?? null;
  const scope: Scope = {
    draft,
    file,
    slug: '',
    municipalityCode: municipality,
    document: row.document,
  };
  const statisticId = seriesId(seed, municipality);
  const unit = unitName(row.unit);
  const date = seed.facets.day && year !== null ? `${year}-${seed.facets.day}` : null;
  const id = `${statisticId}/actual/${year ?? 'undated'}`;
  const claims = figureClaims({ value, missing, raw, year: row.year, date }, unit);
  const lines: [number, number] = [line, line];
  const evidence: EvidenceSeed[] = [{ lines, quote, reading: 'CERTAIN' }];
  if (yearQuote) evidence.push({ lines, quote: yearQuote, field: 'year', reading: 'CERTAIN' });
  if (seed.day) {
    evidence.push({
      quote: seed.day.quote,
      field: 'date',
      reading: 'EXTERNAL',
      note: seed.day.note,
    });
  }
  addRecord(scope, { id, path: [i], evidence, claims, owner: owner(scope, seed.label) });
  draft.rows.observation.push({
    id,
    municipalityCode: municipality,
    kpiId: null,
    statisticId,
    indicatorId: seed.indicator,
    measure: 'ACTUAL',
    year,
    periodType: seed.facets.period,
    date,
    value: value ?? null,
    valueTo: null,
    comparator: 'EQUAL',
    unit: rateUnit(unit, seed.facets),
    raw,
    missing: missing ?? null,
    wanted: null,
    obsStatus: obsStatus(missing ?? null, row.obsStatus),
    note: note ?? null,
  });
}

/** The names of municipalities and the towns that documents are of: a file may have a row for each. */
const knownIn = perOwner(({ municipality, sourceDocument }: Rows) => ({
  names: new Map(municipality.map(({ id, name }) => [id, name])),
  towns: new Map(sourceDocument.map(({ id, municipalityCode }) => [id, municipalityCode])),
}));

/** A document of the municipality itself speaks of no other: only elsewhere must a line name it. */
function owner(
  { draft, municipalityCode: code, document }: Scope,
  label: string,
): Owner | undefined {
  const { names, towns } = knownIn(draft.rows);
  const name = names.get(code);
  return !name || towns.get(document ?? '') === code ? undefined : { code, name, label };
}
