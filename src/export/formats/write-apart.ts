import { Worker } from 'node:worker_threads';
import type { Writers } from './writers.js';

/** When the file before is written: one at a time, so that many who ask take no more memory than one. */
let before: Promise<unknown> = Promise.resolve();

/** Writes a file beside all else that the process does. */
export function writeApart<Kind extends keyof Writers>(
  kind: Kind,
  ...given: Parameters<Writers[Kind]>
): Promise<Buffer> {
  const written = before.then(() => inThread(kind, given));
  before = written.catch(() => undefined);
  return written;
}

function inThread(kind: keyof Writers, given: unknown): Promise<Buffer> {
  const thread = new Worker(new URL('writer-thread.js', import.meta.url), {
    workerData: { kind, given },
  });
  return new Promise((resolve, reject) => {
    thread.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)));
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error(`${kind} was not written`)));
  });
}
