import { type Column, type Columns, columnOf } from '../../import/columns.js';
import type { ImportedEdition } from '../../import/facts/editions.js';
import type { ManifestSeries, PrintedIn } from '../../import/facts/manifest.js';

/** Where the figures of a series of one year are taken from: one edition, and one file of it. */
export interface TakenYear extends PrintedIn {
  edition: ImportedEdition;
  series: ManifestSeries;
  documentId: string;
}

/** A series of which figures were imported. */
export interface FactSeries {
  /** Of the newest edition: several datasets may print one series. */
  columns: Columns;
  column: Column;
  /** By year: of the newest edition that prints it, but for those of less than half of its figures. */
  years: ReadonlyMap<number | null, TakenYear>;
}

/**
 * The series of the editions, by id in their order.
 * @throws Error where two datasets tell of one series each for itself, or a dataset has a series that its columns do not know
 */
export function factSeries(
  editions: readonly ImportedEdition[],
  columnsOf: (dataset: string) => Columns,
): ReadonlyMap<string, FactSeries> {
  const all = new Map<string, FactSeries & { years: Map<number | null, TakenYear> }>();
  // The newest last: it takes the place of those before.
  const inOrder = [...editions].sort((a, b) => (a.manifest.edition < b.manifest.edition ? -1 : 1));
  for (const edition of inOrder) {
    const { dataset } = edition.manifest;
    const columns = columnsOf(dataset);
    for (const series of edition.manifest.series) {
      const column = columnOf(columns, series.id);
      if (!column) throw unknownSeries(dataset, edition.dir, series.id);
      const before = all.get(series.id);
      const own = { columns, column, years: before?.years ?? new Map() };
      const one = before?.column.dataset ?? column.dataset;
      if (one !== column.dataset) throw twoDatasets(series.id, one, column.dataset);
      all.set(series.id, own);
      for (const printed of series.years) {
        const documentId = documentIdOf(edition, printed.file);
        if (isPartBeside(series, own.years.get(printed.year))) continue;
        own.years.set(printed.year, { ...printed, edition, series, documentId });
      }
    }
  }
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A table of a few towns, as people download it, is no newer edition of the country's. */
const isPartBeside = (series: ManifestSeries, taken: TakenYear | undefined) =>
  taken !== undefined && 2 * figuresOfYear(series) < figuresOfYear(taken.series);

const figuresOfYear = ({ figures, years }: ManifestSeries) => figures / years.length;

/** Of a file of an edition: those of an edition of several are numbered. */
export function documentIdOf({ manifest }: ImportedEdition, file: string): string {
  const { dataset, edition, files } = manifest;
  const number = files.length === 1 ? '' : `.${files.findIndex(({ name }) => name === file) + 1}`;
  return `document/${dataset}.${edition}${number}`;
}

const unknownSeries = (dataset: string, dir: string, id: string) =>
  new Error(
    `${dir}: 系列 ${id} は今の ${dataset}/columns.yaml にありません。同じファイルを import しなおしてください / its series ${id} is not in columns.yaml of ${dataset} any more. Import its file again.`,
  );

const twoDatasets = (id: string, one: string, other: string) =>
  new Error(
    `series ${id} is given by two datasets, ${one} and ${other}: name one of them otherwise`,
  );
