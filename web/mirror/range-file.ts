import type { ParquetPlace } from './ask-data.js';

/** A file on a web host, of which no more is loaded than is asked for, if the host lets us. */
export interface RangeFile {
  /** From and to which byte; the end is left out. */
  read(from: number, to: number): Promise<ArrayBuffer>;
  /** What it took until now. */
  taken: { requests: number; bytes: number; isWhole: boolean };
}

export function rangeFile({ path, bytes }: ParquetPlace): RangeFile {
  const taken = { requests: 0, bytes: 0, isWhole: false };
  let whole: ArrayBuffer | null = null;
  return {
    taken,
    async read(from, to) {
      if (whole) return whole.slice(from, to);
      taken.requests += 1;
      const answer = await fetch(path, { headers: { Range: `bytes=${from}-${to - 1}` } });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      const content = await answer.arrayBuffer();
      taken.bytes += content.byteLength;
      const wanted = answer.status === 206 ? to - from : bytes;
      if (content.byteLength !== wanted) {
        throw new Error(`${path}: ${wanted} bytes wanted, ${content.byteLength} came`);
      }
      if (answer.status === 206) return content;
      // A host without ranges sends all of it: it is not asked again.
      taken.isWhole = true;
      whole = content;
      return whole.slice(from, to);
    },
  };
}
