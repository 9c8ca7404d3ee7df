import { parentPort, workerData } from 'node:worker_threads';
import type { Row } from '../column.js';
import { WRITERS, type Writers } from './writers.js';

// One file, in a thread that ends with it: `writeApart` starts it, sends the rows, some at a time, and then null.

const { kind, given } = workerData as { kind: keyof Writers; given: unknown[] };
const write: (rows: readonly Row[], ...given: never[]) => Uint8Array | Promise<Uint8Array> =
  WRITERS[kind];
const rows: Row[] = [];
parentPort?.on('message', async (some: readonly Row[] | null) => {
  if (some) {
    rows.push(...some);
    return;
  }
  parentPort?.postMessage(await write(rows, ...(given as never[])));
  parentPort?.close();
});
