import { LRUCache } from 'lru-cache';
import type { OperationState } from '../../graphql/operation-state.js';
import { hashOf } from '../../lib/hash-of.js';
import { endGzip, type OpenGzip, openGzip } from '../../lib/open-gzip.js';
import { END, withoutEnd } from '../rate/tell-in-answer.js';

/** One answer may take a part of all bytes at most. */
const LARGEST_PART = 1 / 16;
/** A key is kept as text: its hash would take longer to make than the text to compare. */
const BYTES_OF_UNIT = 2;
/** Below it compression saves no packet. */
const WORTH_COMPRESSING = 1024;

/** A whole answer, as bytes. */
export interface Answer {
  body: Buffer;
  /** Null where it is too small to be worth it. */
  gzipped: Gzipped | null;
  contentType: string;
  /** Names the content, without quotation marks. */
  etag: string;
  /** What the client is charged for it, kept or not. */
  points: number;
  /** What is noted of its operation for metrics and log. */
  noted: Pick<OperationState, 'operation' | 'cost'>;
}

interface Gzipped {
  whole: Buffer;
  /** The same bytes, but for the end of the body. */
  open: OpenGzip;
}

export interface AnswerStore {
  get(key: string): Answer | undefined;
  /** Keeps an answer, compressed once; one that is too large is left out. */
  keep(key: string, body: Buffer, given: Omit<Answer, 'body' | 'gzipped' | 'etag'>): Promise<void>;
}

/** Whole answers in at most so many bytes of memory, those asked for least lately forgotten first. */
export function answerStore(mostBytes: number): AnswerStore {
  const answers = new LRUCache<string, Answer>({
    maxSize: mostBytes,
    sizeCalculation: ({ body, gzipped }, key) =>
      body.length + (gzipped?.whole.length ?? 0) + key.length * BYTES_OF_UNIT,
  });
  return {
    get: (key) => answers.get(key),
    async keep(key, body, given) {
      if (body.length + key.length * BYTES_OF_UNIT > mostBytes * LARGEST_PART) return;
      const gzipped = body.length < WORTH_COMPRESSING ? null : await compress(body);
      answers.set(key, { ...given, body, gzipped, etag: hashOf(body) });
    },
  };
}

async function compress(body: Buffer): Promise<Gzipped> {
  const open = await openGzip(withoutEnd(body));
  const whole = endGzip(open, END);
  return { whole, open: { ...open, bytes: whole.subarray(0, open.bytes.length) } };
}
