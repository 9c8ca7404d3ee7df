import type { Facets } from '../../domain/facets.js';
import type { Succession } from '../../domain/successions.js';
import { type Columns, readColumns } from '../../import/columns.js';
import { readDatasetFile } from '../../import/dataset-file.js';
import { DATASETS } from '../../import/datasets.js';
import { listEditions } from '../../import/facts/editions.js';
import { readIndicators } from '../../import/indicators.js';
import { indicatorRow } from '../../ingest/assemble/indicator-row.js';
import { definitionSourcesFile } from '../../ingest/schemas/sources-of-definition.js';
import type { HeadRows, OfficialFigure, ReleaseSource, SeriesRows } from '../source.js';
import { successionsOf } from './area-rules.js';
import { factDocuments } from './fact-documents.js';
import { factGroups } from './fact-groups.js';
import { type FactSeries, factSeries } from './fact-series.js';
import { mergeFigures } from './merge-figures.js';
import { publisherOf, type TownNames } from './publisher-of.js';

/**
 * The seeds, and the facts that were imported into a folder. An imported figure takes the place of the seeds' of its
 * series, town and year; of each series and year the newest edition that prints it is taken.
 * @throws Error where what was imported cannot be read
 */
export function withFacts(seeds: ReleaseSource, factsDir: string | null): ReleaseSource {
  const editions = factsDir === null ? [] : listEditions(factsDir);
  if (editions.length === 0) return seeds;
  const series = factSeries(editions, columnsOf);
  const head = headWith(seeds.head(), series);
  const indicators = new Map(head.indicator.map((row) => [row.id, row]));
  const seedSeries = new Map(
    [...seeds.statistics()].map(({ figures: _, ...one }) => [one.id, one]),
  );
  const facetsOf = (id: string): Facets => {
    const { column } = series.get(id) as FactSeries;
    const { indicator = id, facets } = column;
    const of = seedSeries.get(id)?.facets ?? facets ?? indicators.get(indicator)?.facets;
    if (of) return of;
    throw new Error(
      `series ${id}: there is no indicator ${indicator}, neither in the seeds nor in its dataset`,
    );
  };
  const names = new Map(head.municipality.map(({ id, name }) => [id, name]));
  const { peerGroup, documents } = factGroups(editions, names, successionsOf(head));
  const imported = [...factDocuments(series, facetsOf, names), ...documents];
  const sourceDocument = [
    ...head.sourceDocument,
    ...imported.sort((a, b) => (a.id < b.id ? -1 : 1)),
  ];
  return {
    ...seeds,
    head: () => ({ ...head, peerGroup, sourceDocument }),
    statistics: () =>
      mergedSeries(seeds, series, { facetsOf, names, successions: successionsOf(head) }),
  };
}

function columnsOf(dataset: string): Columns {
  if (DATASETS.some(({ id }) => id === dataset)) return readColumns(dataset);
  throw new Error(
    `データセット ${dataset} は知りません。DATA_DIR/facts/${dataset} を除いてください / There is no dataset ${dataset}: remove DATA_DIR/facts/${dataset}.`,
  );
}

/** With the indicators that only datasets have and of which figures are there, and the statistics that these name. */
function headWith(head: HeadRows, series: ReadonlyMap<string, FactSeries>): HeadRows {
  const known = new Set(head.indicator.map(({ id }) => id));
  const wanted = new Set([...series].map(([id, { column }]) => column.indicator ?? id));
  const datasets = [...new Set([...series.values()].map(({ column }) => column.dataset))].sort();
  const added = datasets
    .flatMap(readIndicators)
    .filter(({ id }) => wanted.has(id) && !known.has(id))
    .map(indicatorRow);
  const sources = new Set(head.definitionSource.map(({ id }) => id));
  const named = new Set(
    [...added, ...[...series.values()].map(({ column }) => column)].map(
      ({ facets }) => facets?.source,
    ),
  );
  // An indicator of one dataset may be of a statistic that stands with another.
  const given = DATASETS.flatMap(
    ({ id }) => readDatasetFile(id, 'sources-of-definition.yaml', definitionSourcesFile).sources,
  ).filter(({ id }) => named.has(id) && !sources.has(id));
  return {
    ...head,
    indicator: [...head.indicator, ...added],
    definitionSource: [...head.definitionSource, ...given],
  };
}

interface MergedWith {
  facetsOf: (id: string) => Facets;
  names: TownNames;
  successions: readonly Succession[];
}

/** Those of the seeds in their order, then those that only datasets have; the figures of one at a time. */
function* mergedSeries(
  seeds: ReleaseSource,
  series: ReadonlyMap<string, FactSeries>,
  { facetsOf, names, successions }: MergedWith,
): Generator<SeriesRows> {
  const merge = (facts: FactSeries, facets: Facets, seeded: Iterable<OfficialFigure>) =>
    mergeFigures(facts, facets, seeded, successions);
  const merged = new Set<string>();
  for (const one of seeds.statistics()) {
    const facts = series.get(one.id);
    merged.add(one.id);
    yield facts
      ? { ...one, ...printed(facts), figures: merge(facts, one.facets, one.figures) }
      : one;
  }
  for (const [id, facts] of series) {
    if (merged.has(id)) continue;
    const { column, columns } = facts;
    const facets = facetsOf(id);
    yield {
      id,
      indicatorId: column.indicator ?? id,
      label: column.label ?? (column.heads[0] as string),
      publisher: publisherOf(columns, [id], names),
      dataset: columns.title,
      datasetEn: columns.titleEn,
      match: column.match,
      facets,
      periodType: facets.period,
      ...printed(facts),
      figures: merge(facts, facets, []),
    };
  }
}

const printed = ({ years, column }: FactSeries): Pick<SeriesRows, 'unit' | 'documents'> => ({
  unit: column.unit,
  documents: [...years.values()].map(({ year, documentId, sheet, columnHead }) => ({
    ...{ year, documentId, sheet, columnHead },
  })),
});
