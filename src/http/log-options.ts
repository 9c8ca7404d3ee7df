import { randomUUID } from 'node:crypto';
import { LogController } from 'fastify';

/** Parts of an error of the database that can hold what a client sent. */
const NOT_LOGGED = ['parameters', 'driverError.where', 'driverError.detail'];

/** Fastify's log: JSON, one line a request (`observeRequests`), ids of our own making. */
export const logOptions = (level: string, stream?: { write(line: string): void }) => ({
  logger: {
    level,
    ...(stream && { stream }),
    redact: { paths: NOT_LOGGED.map((path) => `err.${path}`), remove: true },
  },
  logController: new LogController({ disableRequestLogging: true }),
  genReqId: () => randomUUID(),
});
