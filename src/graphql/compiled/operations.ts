import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { fullBucket, takeFrom } from '../../lib/bucket.js';
import { hashOf } from '../../lib/hash-of.js';
import { type CompiledOperation, compile, type Parsed } from './compile.js';
import { countWrittenOut } from './count-written-out.js';

/** Compiled operations that are kept, those asked for least lately forgotten first. */
const MOST_OPERATIONS = 200;
/** Bytes that they may take all together, and what one selection counts for: more than its code takes. */
const MOST_BYTES = 32 * 1024 * 1024;
const BYTES_OF_SELECTION = 4096;
/** Texts that are remembered to have been asked once. */
const MOST_SEEN = 5_000;
/** Selections of one operation, with fragments written out: each takes at most 0.1 ms to compile. */
const LARGEST = 500;
/** Selections that are compiled a second, and at once: no client pays for it. */
const COMPILING = { perSecond: 300, burst: 2_000 };

/** An operation as a client names it. */
export interface Named {
  /** The document as it was written. */
  text: string;
  /** Which of the operations in it is meant; null where there is one. */
  operationName: string | null;
}

export interface Operations {
  get(named: Named): CompiledOperation | undefined;
  /**
   * Notes that an operation was answered. One that is answered a second time is compiled: true. `size`
   * is the number of its selections, with fragments written out.
   */
  answered(named: Named, parsed: Parsed, size: number): boolean;
}

/** The operations of clients that ask the same thing again and again, compiled. */
export function compiledOperations(schema: GraphQLSchema): Operations {
  const compiled = new LRUCache<string, CompiledOperation>({
    max: MOST_OPERATIONS,
    maxSize: MOST_BYTES,
  });
  const seen = new LRUCache<string, 'once' | 'never'>({ max: MOST_SEEN });
  const bucket = fullBucket(COMPILING, performance.now());
  const mayPay = (size: number) => takeFrom(bucket, size, performance.now(), COMPILING) === 0;

  return {
    get: (named) => compiled.get(keyOf(named)),
    answered(named, parsed, planned) {
      const key = keyOf(named);
      if (compiled.has(key)) return false;
      const hash = hashOf(key);
      const before = seen.get(hash);
      if (!before) seen.set(hash, 'once');
      if (before !== 'once') return false;
      const size = Math.max(planned, countWrittenOut(parsed));
      if (size <= LARGEST && !mayPay(size)) return false;
      const made = size <= LARGEST ? compile(schema, parsed) : null;
      if (made) compiled.set(key, made, { size: 2 * key.length + size * BYTES_OF_SELECTION });
      else seen.set(hash, 'never');
      return made !== null;
    },
  };
}

/** No name and text of one client are those of another. */
const keyOf = ({ text, operationName }: Named) =>
  operationName === null ? `\n${text}` : `${operationName.length} ${operationName}\n${text}`;
