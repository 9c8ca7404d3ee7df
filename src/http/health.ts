import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { RETRY_AFTER_SECONDS } from '../graphql/codes.js';
import { within } from '../lib/within.js';

/** Longest that the database may take to name its release. */
const READY_MS = 1500;

export interface HealthOptions {
  /** Reads the id of the release from the database. */
  readRelease: () => Promise<string>;
  registry: Registry;
  /** The metrics of all processes that serve together; without it those of the registry. */
  readMetrics?: (() => Promise<string>) | undefined;
  stopping: () => boolean;
}

/** As if nobody had asked: behind a proxy a health check may share the address of all clients. */
const FREE = { config: { free: true } };

/** `/livez`: the process answers. `/readyz`: so does the database. `/metrics`: for Prometheus. */
export function healthRoutes(
  app: FastifyInstance,
  { readRelease, registry, readMetrics = () => registry.metrics(), stopping }: HealthOptions,
): void {
  app.get('/livez', FREE, () => ({ status: 'alive' }));
  app.get('/readyz', FREE, async (_request, reply) => {
    const notReady = (reason: string) =>
      reply
        .status(503)
        .header('retry-after', RETRY_AFTER_SECONDS)
        .send({ status: 'not ready', reason });
    if (stopping()) return notReady('stopping');
    const release = await within(READY_MS, readRelease()).catch(() => null);
    return release ? { status: 'ready', release } : notReady('the database does not answer');
  });
  app.get('/metrics', FREE, async (_request, reply) =>
    reply.type(registry.contentType).send(await readMetrics()),
  );
}
