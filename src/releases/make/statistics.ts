import { OFFICIAL, OFFICIAL_EVIDENCE } from '../../db/official.js';
import type { SeriesHead } from '../../db/series-head.js';
import type { OfficialFigure, SeriesRows } from '../source.js';
import { type Block, hashing } from './blocks.js';
import { contentOf } from './content.js';
import { distinctIds, idOfOfficial } from './distinct-ids.js';
import { evidenceValues, FIGURE_EVIDENCE_COLUMNS } from './evidence.js';
import type { FigureCounts } from './figure-counts.js';
import type { Head } from './head.js';
import type { LateDocuments } from './late-documents.js';
import type { ListSizes } from './list-sizes.js';
import { leadsNowhere, twice } from './numbers.js';
import type { OfficialFigures } from './official-figures.js';
import type { RecordCounts } from './record-counts.js';
import {
  contentOfFigure,
  FIGURE_COLUMNS,
  type FigureOwner,
  type PrintedByRule,
  storedFigure,
} from './stored-figure.js';
import type { TakenCounts } from './taken-counts.js';
import type { Writer } from './writer.js';

/** What statistics are written with, and what is told of them. */
export interface StatisticsParts {
  head: Head;
  writer: Writer;
  documents: LateDocuments;
  official: OfficialFigures;
  counts: FigureCounts;
  sizes: ListSizes;
  records: RecordCounts;
  taken: TakenCounts;
}

/** Writes the series of official statistics and their figures, in order; gives a block of each series. */
export async function writeStatistics(
  all: Iterable<SeriesRows>,
  parts: StatisticsParts,
): Promise<Block[]> {
  const { head, writer, documents, official, counts, sizes, records, taken } = parts;
  const insert = insertsOf(writer);
  const blocks: Block[] = [];
  const ids = new Set<string>();
  const distinct = distinctIds();
  const late: Promise<void>[] = [];
  let [figure, owners, evidences] = [OFFICIAL, OFFICIAL, OFFICIAL_EVIDENCE];
  for (const { figures, documents: printedIn, ...series } of all) {
    if (ids.has(series.id)) throw twice('series', series.id);
    const number = ids.size;
    ids.add(series.id);
    official.series(series);
    const block = hashing(`series/${series.id}`);
    const values = [
      ...[series.id, series.indicatorId, series.label, series.publisher, series.dataset],
      ...[
        series.datasetEn,
        series.match,
        JSON.stringify(series.facets),
        series.unit,
        series.periodType,
      ],
    ];
    block.add(JSON.stringify(values));
    await insert.series([number, ...values]);
    const printed = new Map<number | null, PrintedYear>();
    for (const { year, documentId, sheet, columnHead } of printedIn) {
      if (printed.has(year)) throw twice(`series_document of ${series.id}`, `${year}`);
      // Of no town: those of towns are numbered when the statistics are written.
      const document = head.numbers.get('sourceDocument')?.get(documentId);
      if (document === undefined) {
        throw leadsNowhere(`series ${series.id}`, 'documentId', 'sourceDocument', documentId);
      }
      printed.set(year, { documentId, document, facts: 0 });
      block.add(JSON.stringify([year, documentId, sheet, columnHead]));
      await insert.document([number, year, documentId, sheet, columnHead]);
    }
    const owner = { ...ownerOf(series, head), number: owners - 1 };
    const own = { code: '', first: 0, undated: 0 };
    const count = taken.ofSeries(series.indicatorId);
    const endTown = async () => {
      if (own.code === '') return;
      official.put(owner.town, own.first, figure - own.first);
      sizes.list('figures of series', figure - own.first);
      sizes.list('undated figures of series', own.undated);
      const has = [own.first, figure - own.first, counts.profile()];
      await insert.town([owner.number, number, owner.town, ...has]);
    };
    for (const given of figures) {
      if (given.municipalityCode !== own.code) {
        await endTown();
        begin(given, series, owner, head, own);
        distinct.begin(owner.id);
        own.first = figure;
        own.undated = 0;
        block.add(given.municipalityCode);
      }
      distinct.add(given);
      if (given.year === null) own.undated++;
      const place = placeOf(given, printed, owner.id);
      for (const documentId of documentsOf(given, printed)) count(documentId, owner.town);
      const stored = storedFigure(given, owner, figure, place);
      block.add(contentOfFigure(stored));
      counts.add(stored, false);
      const wait = insert.figure(stored);
      if (wait) await wait;
      for (const evidence of given.evidence ?? []) {
        const [position, at] = [evidences++, figure];
        records.facts(evidence, 1);
        block.add(contentOf(evidenceValues(evidence)));
        documents.number(evidence.documentId, idOfOfficial(owner.id, given), (document) => {
          const wait = insert.evidence([
            position,
            at,
            document,
            ...evidenceValues(evidence).slice(1),
          ]);
          if (wait) late.push(wait);
        });
      }
      sizes.list('evidence of figure', given.evidence?.length ?? 1);
      figure++;
    }
    await endTown();
    for (const { documentId, facts } of printed.values()) {
      if (facts > 0) records.facts({ documentId, reading: 'CERTAIN', field: null }, facts);
    }
    owners = owner.number + 1;
    blocks.push(block.end());
  }
  await Promise.all(late);
  return blocks;
}

const insertsOf = (writer: Writer) => ({
  series: writer.into('series', [
    ...[
      'position',
      'id',
      'indicatorId',
      'label',
      'publisher',
      'dataset',
      'datasetEn',
      'match',
      'facets',
      'unit',
    ],
    'periodType',
  ]),
  document: writer.into('series_document', ['series', 'year', 'documentId', 'sheet', 'columnHead']),
  town: writer.into('series_town', [
    ...['owner', 'series', 'town', 'firstFigure', 'figures', 'profile'],
  ]),
  figure: writer.into('figure', FIGURE_COLUMNS),
  evidence: writer.into('figure_evidence', FIGURE_EVIDENCE_COLUMNS),
});

function ownerOf(series: SeriesHead, head: Head): FigureOwner {
  const { id, indicatorId, unit, periodType } = series;
  const indicator = head.numbers.get('indicator')?.get(indicatorId);
  if (indicator === undefined) {
    throw leadsNowhere(`series ${id}`, 'indicatorId', 'indicator', indicatorId);
  }
  return { number: 0, id: '', unit, periodType, indicator, town: -1 };
}

/** Begins the figures of the next town. */
function begin(
  { municipalityCode: code }: OfficialFigure,
  { id }: { id: string },
  owner: FigureOwner,
  head: Head,
  own: { code: string },
): void {
  const town = head.numbers.get('municipality')?.get(code);
  if (town === undefined) {
    throw leadsNowhere(`a figure of series ${id}`, 'municipalityCode', 'municipality', code);
  }
  if (town <= owner.town) {
    throw new Error(
      `series ${id}: figures are wanted town by town in the order of the municipalities, but those of ${code} came after those of ${own.code}`,
    );
  }
  owner.number++;
  owner.town = town;
  owner.id = `statistic/${id}/${code}`;
  own.code = code;
}

/** The document that prints the figures of a year, and how many it was found to print. */
interface PrintedYear {
  documentId: string;
  /** Its position. */
  document: number;
  facts: number;
}

/** The documents that print a figure, each once. */
function documentsOf(
  { evidence, year }: OfficialFigure,
  years: ReadonlyMap<number | null, PrintedYear>,
): Iterable<string> {
  if (evidence?.length) return new Set(evidence.map(({ documentId }) => documentId));
  const printed = years.get(year);
  return printed ? [printed.documentId] : [];
}

/** Where a figure stands whose evidence is by rule, and null where it is given: never both, never none. */
function placeOf(
  given: OfficialFigure,
  years: ReadonlyMap<number | null, PrintedYear>,
  owner: string,
): PrintedByRule | null {
  const { row, year, evidence = [] } = given;
  const byRule = row !== undefined;
  if (byRule === evidence.length > 0) {
    throw new Error(
      `${idOfOfficial(owner, given)} is to have a row in the document of its year or evidence of its own, but came with ${byRule ? 'both' : 'neither'}`,
    );
  }
  if (!byRule) return null;
  const printed = years.get(year);
  if (!printed) {
    throw new Error(
      `${idOfOfficial(owner, given)} stands in row ${row}, but its series names no document of ${year}: add it to the documents of the series`,
    );
  }
  printed.facts++;
  return { document: printed.document, row };
}
