import type { FileMetaData } from 'hyparquet';
import type { AskData, Kind, Named } from './ask-data.js';
import type { FigureRow } from './figure-row.js';
import { type RangeFile, rangeFile } from './range-file.js';
import { readIndex, readRows } from './read-rows.js';

/** What was asked, what came, and what it took. */
export interface Asked {
  kind: Kind;
  of: Named;
  rows: FigureRow[];
  taken: RangeFile['taken'];
}

/** Asks the files of a release; their indexes are read once. */
export function openAsker(data: AskData): (kind: Kind, id: string) => Promise<Asked> {
  const open = (kind: Kind) => {
    const file = rangeFile(data.files[kind]);
    let index: Promise<FileMetaData> | null = null;
    return {
      file,
      index() {
        index ??= readIndex(file, data.files[kind]).catch((error: unknown) => {
          index = null;
          throw error;
        });
        return index;
      },
    };
  };
  const files = { municipality: open('municipality'), indicator: open('indicator') };
  return async (kind, id) => {
    const of = (kind === 'municipality' ? data.municipalities : data.indicators).find(
      (one) => one.id === id,
    );
    if (!of) throw new Error(`${kind} ${id} is not in this release`);
    const { file, index } = files[kind];
    const before = { ...file.taken };
    const metadata = await index();
    const rows = await readRows(file, { place: data.files[kind], metadata }, kind, id);
    const requests = file.taken.requests - before.requests;
    return {
      kind,
      of,
      rows,
      taken: { ...file.taken, requests, bytes: file.taken.bytes - before.bytes },
    };
  };
}
