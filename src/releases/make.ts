import { withFrugalHeap } from '../lib/frugal-heap.js';
import { searchEntries } from './derive/search-entries.js';
import { type Block, hashing, releaseId } from './make/blocks.js';
import { checkCounts } from './make/check-counts.js';
import { figureCounts } from './make/figure-counts.js';
import { numberHead, writeHead } from './make/head.js';
import { lateDocuments } from './make/late-documents.js';
import { countedLists, listSizes } from './make/list-sizes.js';
import { officialFigures } from './make/official-figures.js';
import { recordCounts } from './make/record-counts.js';
import { searchWriter } from './make/search-rows.js';
import { writeStatistics } from './make/statistics.js';
import { TAKEN_COLUMNS, takenCounts } from './make/taken-counts.js';
import { noneYet } from './make/town-state.js';
import { writeTowns } from './make/towns.js';
import { countingWriter } from './make/writer.js';
import type { Made } from './publishing.js';
import type { Sink, Value } from './sink.js';
import type { ReleaseSource } from './source.js';

/**
 * Writes a release into an empty database, and what is derived and counted of it. Rows are taken one after the other: nothing
 * is held but the small tables, one town, and two numbers for each series and town.
 * @throws Error where a reference leads nowhere, an id comes twice or an order is wrong: the database is no release then
 */
export const makeRelease = (source: ReleaseSource, sink: Sink): Promise<Made> =>
  withFrugalHeap(() => make(source, sink));

async function make(source: ReleaseSource, sink: Sink): Promise<Made> {
  const writer = countingWriter(sink);
  const head = numberHead(source.head());
  const counts = figureCounts();
  const sizes = listSizes();
  const documents = lateDocuments(head);
  const official = officialFigures(head.towns.length);
  const records = recordCounts(head, counts);
  const taken = takenCounts(head.towns.length);
  const blocks = await writeStatistics(source.statistics(), {
    ...{ head, writer, documents, official, counts, sizes, records, taken },
  });
  await sink.settle();

  const entries = searchEntries(head.rows);
  const search = searchWriter(writer);
  await search(entries.municipalities());
  await search(entries.indicators(labelsOf(official.heads)));
  blocks.push(
    ...(await writeTowns(source.towns(), {
      ...{ head, writer, documents, official, counts, sizes, next: noneYet() },
      ...{ records, taken, entries, search },
    })),
  );
  documents.end();
  await search(entries.documents(head.rows.sourceDocument));
  blocks.push(...(await writeHead(head, writer, records)));

  const { name, licence } = source;
  const named = hashing('release');
  named.add(JSON.stringify([name, licence]));
  blocks.push(named.end());
  const id = releaseId(blocks);
  const write = async (table: string, columns: string[], rows: Iterable<Value[]>) => {
    const insert = writer.into(table, columns);
    for (const row of rows) await insert(row);
  };
  await write('release', ['id', 'name', 'licence'], [[id, name, licence]]);
  await write('content_block', ['name', 'hash', 'rows'], valuesOf(blocks));
  const countedBy = ['measure', 'year', 'missing', 'obsStatus'];
  await write(
    'figure_count',
    ['indicator', ...countedBy, 'isPlan', 'figures'],
    counts.byIndicator(),
  );
  await write('town_count', ['town', ...countedBy, 'isPlan', 'figures'], counts.byTown());
  await write('figure_profile', ['profile', ...countedBy, 'figures'], counts.ofProfiles());
  await write(
    'indicator_count',
    ['indicator', 'kpis', 'series', 'figures', 'mostOfTown'],
    records.indicators(),
  );
  await write('indicator_direction', ['indicator', 'direction', 'kpis'], records.directions());
  await write(
    'fact_count',
    ['documentId', 'reading', 'field', 'facts'],
    records.factsOfDocuments(),
  );
  await write('taken_count', TAKEN_COLUMNS, taken.rows());
  await write('word_in_use', ['list', 'word'], records.words());
  await sink.settle();
  const written = { ...writer.counts };
  await write(
    'list_size',
    ['list', 'most', 'rows'],
    [...sizes.rows(), ...(await countedLists(sink))],
  );
  await checkCounts(sink, written);
  await sink.end();
  return { id, counts: writer.counts };
}

function labelsOf(series: readonly { indicatorId: string; label: string }[]) {
  const labels = new Map<string, string[]>();
  for (const { indicatorId, label } of series) {
    labels.set(indicatorId, [...(labels.get(indicatorId) ?? []), label]);
  }
  return labels;
}

const valuesOf = (blocks: readonly Block[]): Value[][] =>
  [...blocks]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, hash, rows }) => [name, hash, rows]);
