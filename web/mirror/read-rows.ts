import { type FileMetaData, parquetMetadata, parquetReadObjects, type RowGroup } from 'hyparquet';
import type { Kind, ParquetPlace } from './ask-data.js';
import type { FigureRow } from './figure-row.js';
import type { RangeFile } from './range-file.js';

/** The column that a file is sorted by. */
const SORTED_BY = { municipality: 'municipality_code', indicator: 'indicator_id' } as const;

/** The index of a file: one request. */
export async function readIndex(file: RangeFile, place: ParquetPlace): Promise<FileMetaData> {
  return parquetMetadata(await file.read(place.bytes - place.index, place.bytes));
}

/** All figures of a town or an indicator: they stand together in the file, so that one request has them. */
export async function readRows(
  file: RangeFile,
  { place, metadata }: { place: ParquetPlace; metadata: FileMetaData },
  kind: Kind,
  id: string,
): Promise<FigureRow[]> {
  const column = SORTED_BY[kind];
  const groups = metadata.row_groups;
  const reaching = groups.flatMap((group, at) => (mayHold(group, column, id) ? [at] : []));
  const [first, last] = [reaching[0], reaching.at(-1)];
  if (first === undefined || last === undefined) return [];
  const spans = groups.slice(first, last + 1).flatMap(spansOf);
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  const bytes = await file.read(from, to);
  const rows = await parquetReadObjects({
    file: {
      byteLength: place.bytes,
      slice: (start, end = place.bytes) => bytes.slice(start - from, end - from),
    },
    metadata,
    rowStart: rowsIn(groups.slice(0, first)),
    rowEnd: rowsIn(groups.slice(0, last + 1)),
  });
  return (rows as FigureRow[]).filter((row) => row[column] === id);
}

const rowsIn = (groups: readonly RowGroup[]) =>
  groups.reduce((sum, { num_rows }) => sum + Number(num_rows), 0);

/** Whether what a group says of itself lets it have this value. */
function mayHold({ columns }: RowGroup, name: string, id: string): boolean {
  const about = columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data;
  const { min_value: least, max_value: most } = about?.statistics ?? {};
  return (least === undefined || least <= id) && (most === undefined || most >= id);
}

const spansOf = ({ columns }: RowGroup) =>
  columns.flatMap(({ meta_data: about }) => {
    if (!about) return [];
    const from = Number(about.dictionary_page_offset ?? about.data_page_offset);
    return [{ from, to: from + Number(about.total_compressed_size) }];
  });
