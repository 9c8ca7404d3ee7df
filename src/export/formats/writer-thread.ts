import { parentPort, workerData } from 'node:worker_threads';
import { WRITERS, type Writers } from './writers.js';

// One file, in a thread that ends with it: `writeApart` starts it.

const { kind, given } = workerData as { kind: keyof Writers; given: unknown[] };
const write: (...given: never[]) => Uint8Array | Promise<Uint8Array> = WRITERS[kind];
parentPort?.postMessage(await write(...(given as never[])));
