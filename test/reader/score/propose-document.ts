import { propose } from '../../../src/reader/propose.js';
import { type ReadRecord, readRecords } from './read-record.js';

/** A proposal as far as it is scored. */
interface Read {
  records: readonly ReadRecord[];
  questions: number;
  /** Why it could not be read: a refusal, or a fault of ours. */
  failure: string | null;
}

/** No label says which town a document is of. */
const TOWN = '122360';

/** Reads a document by the function that the command `propose` calls. */
export async function proposeDocument(path: string): Promise<Read> {
  try {
    const { proposal } = await propose(path, { municipality: TOWN, on: '2026-11-28' });
    return { records: readRecords(proposal), questions: proposal.questions.length, failure: null };
  } catch (error) {
    // One document that cannot be read must not keep the others from being scored.
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { records: [], questions: 0, failure };
  }
}
