import { cpus, totalmem } from 'node:os';
import { pinned } from './processes.js';

/** The machine and how it was used, in a sentence. */
export function machine(): string {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const cores = pinned ? 'the server on one core, the load on another' : 'cores not given out';
  return `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${gigabytes} GB, ${process.platform} ${process.arch}, Node.js ${process.version}; ${cores}`;
}
