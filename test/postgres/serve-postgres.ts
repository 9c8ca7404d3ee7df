import type { FastifyInstance } from 'fastify';
import { postgresReader } from '../../src/db/serving/postgres-reader.js';
import { buildServer } from '../../src/server.js';
import { COMPILING } from '../api.js';
import { judgeNumbered, NUMBERED_QUERY } from './numbered-releases.js';

export interface ServedPostgres {
  app: FastifyInstance;
  /** What the log says of the servers. */
  told: string[];
  /** The number of the release that is served. */
  release(): Promise<number | null>;
  judge(body: string): number | null;
  stop(): Promise<void>;
}

/** The real server over numbered releases of PostgreSQL, as one process of several, without a port. */
export async function servePostgres(
  primary: string,
  replicas: readonly string[] = [],
): Promise<ServedPostgres> {
  const told: string[] = [];
  const reader = await postgresReader({ primary, replicas, tell: (text) => void told.push(text) });
  const { app, stop } = await buildServer({
    reader,
    publicUrl: () => 'http://localhost:4000',
    logLevel: 'silent',
    rateLimit: 1_000_000_000,
    compile: COMPILING,
    // An answer that is kept would hide what the database does.
    mostBytes: 1,
  });
  const body = async () => {
    const payload = { query: NUMBERED_QUERY };
    return (await app.inject({ method: 'POST', url: '/graphql', payload })).body;
  };
  const judge = judgeNumbered(await body());
  return { app, told, release: async () => judge(await body()), judge, stop };
}
