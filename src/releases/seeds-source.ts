import type { Rows } from '../ingest/assemble/rows.js';
import { groupsOf } from '../lib/align.js';
import { leadsNowhere } from './make/numbers.js';
import { noRowsOf } from './make/towns-in-order.js';
import type { OfficialFigure, ReleaseSource, SeriesRows, TownRows } from './source.js';

/** Name and licence of the data set: of our own work; each document keeps its own terms. */
const NAME = 'まちくらべ Machikurabe';
const LICENCE = 'CC-BY-4.0';

/** The seeds, put together and checked, by town and series. */
export function sourceOfSeeds(rows: Rows, inputs: string): ReleaseSource {
  const { prefecture, municipality, place, definitionSource, theme, indicator } = rows;
  const { country, correction } = rows;
  return {
    ...{ name: NAME, licence: LICENCE, inputs },
    head: () => ({
      ...{ prefecture, municipality, place, definitionSource, theme, indicator, country },
      ...{ correction },
      sourceDocument: rows.sourceDocument.filter((row) => row.municipalityCode === null),
    }),
    statistics: () => seriesOf(rows),
    towns: () => townsOf(rows),
  };
}

/** What a row of each table belongs to: a town, or the record whose id the column holds. */
const OWNER = {
  sourceDocument: 'municipalityCode',
  plan: 'municipalityCode',
  planSuccession: 'planId',
  policy: 'municipalityCode',
  policyPlan: 'policyId',
  policyPhase: 'policyId',
  policyTheme: 'policyId',
  budget: 'policyId',
  kpi: 'municipalityCode',
  observation: 'municipalityCode',
  reportedProgress: 'kpiId',
  partnership: 'municipalityCode',
  partnershipMunicipality: 'partnershipId',
  sisterCity: 'municipalityCode',
  narrative: 'subjectId',
  provenance: 'recordId',
  evidence: 'subjectId',
} as const satisfies Record<Exclude<keyof TownRows, 'municipalityCode'>, string>;

/** In the order of the municipalities. */
function* townsOf(rows: Rows): Generator<TownRows> {
  const towns = new Map<string, TownRows>();
  const townOf = new Map<string, string>();
  const official = new Set(rows.observation.flatMap(({ id, kpiId }) => (kpiId === null ? id : [])));
  for (const table of Object.keys(OWNER) as (keyof typeof OWNER)[]) {
    for (const row of rows[table] as readonly (object & { id?: string })[]) {
      const owner = row[OWNER[table] as keyof typeof row] as string | null;
      const isOfTown = OWNER[table] === 'municipalityCode';
      const code = isOfTown ? owner : townOf.get(owner ?? '');
      if (official.has(row.id ?? '') || official.has(owner ?? '') || (isOfTown && !code)) continue;
      if (!code) throw leadsNowhere(`${table} ${row.id ?? ''}`, OWNER[table], 'record', `${owner}`);
      if (row.id !== undefined) townOf.set(row.id, code);
      const town = towns.get(code) ?? noRowsOf(code);
      towns.set(code, town);
      (town[table] as object[]).push(row);
    }
  }
  for (const { id } of rows.municipality) {
    const town = towns.get(id);
    if (town) yield town;
  }
}

function* seriesOf(rows: Rows): Generator<SeriesRows> {
  const evidence = groupsOf(rows.evidence, ({ subjectId }) => subjectId);
  const figures = groupsOf(rows.observation, ({ statisticId }) => statisticId ?? '');
  const bySeries = groupsOf(rows.statisticSeries, ({ id, municipalityCode }) =>
    id.slice('statistic/'.length, -`/${municipalityCode}`.length),
  );
  for (const [id, ofTowns] of bySeries) {
    const own = ofTowns.flatMap((row) => figures.get(row.id) ?? []);
    const [first] = ofTowns;
    if (!first) continue;
    const { id: _, municipalityCode: __, ...series } = first;
    yield {
      ...series,
      id,
      unit: own[0]?.unit ?? '',
      periodType: series.facets.period,
      documents: [],
      figures: own.map(
        ({ kpiId: _, statisticId: __, indicatorId: ___, ...figure }): OfficialFigure => ({
          ...figure,
          evidence: evidence.get(figure.id) ?? [],
        }),
      ),
    };
  }
}
