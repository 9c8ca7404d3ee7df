import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { LogController } from 'fastify';

/** Parts of an error of the database that can hold what a client sent. */
const NOT_LOGGED = ['parameters', 'driverError.where', 'driverError.detail'];

export interface Log {
  logLevel: string;
  /** Takes the lines; without it they go to the standard output. */
  logTo?: { write(line: string): void };
  /** The worker's number, where there are several. */
  worker?: number;
}

/** Fastify's log: JSON, one line a request (`observeRequests`), ids of our own making. */
export const logOptions = ({ logLevel, logTo, worker }: Log) => ({
  logger: {
    level: logLevel,
    ...(logTo && { stream: logTo }),
    ...(worker && { base: { pid: process.pid, hostname: hostname(), worker } }),
    redact: { paths: NOT_LOGGED.map((path) => `err.${path}`), remove: true },
  },
  logController: new LogController({ disableRequestLogging: true }),
  genReqId: () => randomUUID(),
});
