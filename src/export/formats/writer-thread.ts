import { parentPort, workerData } from 'node:worker_threads';
import { WRITERS, type Writers } from './writers.js';

// One file, in a thread that ends with it: `writeApart` starts it.

const { kind, given } = workerData as { kind: keyof Writers; given: never };
parentPort?.postMessage(await WRITERS[kind](given));
