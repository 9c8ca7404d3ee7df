import type { DataSource } from 'typeorm';
import type { MatchLevel, PeriodType } from '../../domain/definition-vocabulary.js';
import type { SourceDocumentEntity } from '../entities/source-document.entity.js';
import type { SeriesHead } from '../series-head.js';
import { readRows } from './read-rows.js';
import { rowOf, type Table } from './tables.js';

/** A series of official statistics, as it is held. */
export interface OfficialSeries extends SeriesHead {
  position: number;
  /** Where its figures of a year are printed, those that name a row; by null where they have no year. */
  printedIn: ReadonlyMap<number | null, PrintedIn>;
}

export interface PrintedIn {
  documents: readonly SourceDocumentEntity[];
  /** The places in a row, each with its document. */
  columns: readonly { documentId: string; sheet: string | null; columnHead: string | null }[];
}

/** All series of official statistics, by their positions and by indicator. */
export interface OfficialTable {
  at: ReadonlyMap<number, OfficialSeries>;
  ofIndicator(id: string): readonly OfficialSeries[];
}

export async function readOfficial(
  db: DataSource,
  documents: Pick<Table<SourceDocumentEntity>, 'byId'>,
): Promise<OfficialTable> {
  const columns = await readRows(db, {
    sql: 'SELECT "series", "year", "documentId", "sheet", "columnHead" FROM "series_document"',
    values: [],
  });
  const places = new Map<number, Map<number | null, PrintedIn['columns'][number][]>>();
  for (const row of columns as [number, number | null, string, string | null, string | null][]) {
    const [series, year, documentId, sheet, columnHead] = row;
    const own = places.get(series) ?? new Map<number | null, PrintedIn['columns'][number][]>();
    places.set(series, own);
    own.set(year, [...(own.get(year) ?? []), { documentId, sheet, columnHead }]);
  }
  const documentsOf = (all: PrintedIn['columns']) =>
    [...new Set(all.map(({ documentId }) => documentId))].map((id) => rowOf(documents, id));
  const rows = await readRows(db, {
    sql: `SELECT "position", "id", "indicatorId", "label", "publisher", "dataset", "datasetEn", "match",
      "facets", "unit", "periodType" FROM "series" ORDER BY "position"`,
    values: [],
  });
  const series = rows.map((row): OfficialSeries => {
    const [position, id, indicatorId, label, publisher, dataset, datasetEn, ...defined] = row as [
      number,
      string,
      string,
      string,
      string,
      string,
      string | null,
      MatchLevel,
      string,
      string,
      PeriodType,
    ];
    const [match, facets, unit, periodType] = defined;
    const own = [...(places.get(position) ?? [])];
    const printedIn = new Map(
      own.map(([year, all]) => [year, { documents: documentsOf(all), columns: all }]),
    );
    const named = { position, id, indicatorId, label, publisher, dataset, datasetEn, match };
    return { ...named, facets: JSON.parse(facets), unit, periodType, printedIn };
  });
  return {
    at: new Map(series.map((one) => [one.position, one])),
    ofIndicator: (id) => series.filter(({ indicatorId }) => indicatorId === id),
  };
}
