import { CFB } from '@e965/xlsx';
import { type Fault, faultOf } from './faults.js';
import { FileProblems } from './file-problems.js';
import type { TableFile } from './table.js';

/** A stream of a compound file, as CFB tells it. */
interface Stream {
  name: string;
  size: number;
  content?: { length: number };
}

/** Refuses an .xls (a compound file) that is encrypted, or whose streams are shorter than they say. */
export function checkCompoundFile({ name, bytes }: TableFile): void {
  const refuse = (fault: Fault, what = '') => new FileProblems([faultOf(name, fault, what)]);
  let streams: Stream[];
  try {
    streams = CFB.read(Buffer.from(bytes), { type: 'buffer' }).FileIndex;
  } catch (error) {
    throw refuse('DAMAGED', (error as Error).message);
  }
  if (streams.some((stream) => stream.name === 'EncryptedPackage')) throw refuse('ENCRYPTED');
  const short = streams.find(({ size, content }) => content && content.length < size);
  if (short) throw refuse('CUT_OFF', `${short.name}: ${short.content?.length} < ${short.size}`);
}
