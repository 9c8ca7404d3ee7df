import { Worker } from 'node:worker_threads';
import { nextTurn } from '../../lib/turn.js';
import type { Row } from '../column.js';
import type { Writers } from './writers.js';

type Given<Kind extends keyof Writers> =
  Parameters<Writers[Kind]> extends [unknown, ...infer Rest] ? Rest : never;

/** Rows that are sent at once: all of them are copied before others are let in. */
const ROWS_OF_PIECE = 100;

/** When the file before is written: one at a time, so that many who ask take no more memory than one. */
let before: Promise<unknown> = Promise.resolve();

/** Writes rows into a file beside all else that the process does. */
export function writeApart<Kind extends keyof Writers>(
  kind: Kind,
  rows: readonly Row[],
  ...given: Given<Kind>
): Promise<Buffer> {
  const written = before.then(() => inThread(kind, rows, given));
  before = written.catch(() => undefined);
  return written;
}

async function inThread(
  kind: keyof Writers,
  rows: readonly Row[],
  given: unknown,
): Promise<Buffer> {
  const thread = new Worker(new URL('writer-thread.js', import.meta.url), {
    workerData: { kind, given },
  });
  const written = new Promise<Buffer>((resolve, reject) => {
    thread.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)));
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error(`${kind} was not written`)));
  });
  // Who waits hears of a fault; nobody does while rows are sent.
  written.catch(() => undefined);
  for (let from = 0; from < rows.length; from += ROWS_OF_PIECE) {
    thread.postMessage(rows.slice(from, from + ROWS_OF_PIECE));
    await nextTurn();
  }
  thread.postMessage(null);
  return written;
}
