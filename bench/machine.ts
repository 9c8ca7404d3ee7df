import { cpus, totalmem } from 'node:os';
import { pinned } from './processes.js';

/** How cores are given out where nothing else is said. */
const APART = pinned ? 'the server on one core, the load on another' : 'cores not given out';

/** The machine and how it was used, in a sentence. */
export function machine(cores = APART): string {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  return `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${gigabytes} GB, ${process.platform} ${process.arch}, Node.js ${process.version}; ${cores}`;
}
