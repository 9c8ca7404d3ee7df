import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import 'reflect-metadata';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { DataSource, Logger } from 'typeorm';
import { dataSource } from '../src/db/data-source.js';
import type { OpenRelease, ReleaseReader } from '../src/db/serving/release-reader.js';
import { buildServer, type ServerOptions } from '../src/server.js';
import { frozenRelease } from './frozen-seeds.js';
import { inOneTurn } from './in-one-turn.js';

/** Whether the server of the tests compiles what is asked again and again. */
export const COMPILING = process.env.COMPILE !== 'off';

/** An answer as a client gets it. */
export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes
  data: any;
  errors?: GraphQLFormattedError[];
  extensions?: { cost: number };
}

export interface Api {
  app: FastifyInstance;
  db: DataSource;
  release: string;
  /** Every SQL statement since the list was last emptied. */
  statements: string[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Gives what is served another id, as if the same content were another release. */
  become(id: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the release of the test run behind the real server, without a port. */
export async function openApi(options: Partial<ServerOptions> = {}): Promise<Api> {
  const { url, release } = frozenRelease();
  const statements: string[] = [];
  const db = dataSource(url, { readonly: true, logger: recorder(statements) });
  await db.initialize();
  return serve(db, release, statements, options);
}

/** Puts the real server before an open database; tests ask for more at once than a client may. */
export async function serve(
  db: DataSource,
  release: string,
  statements: string[],
  options: Partial<ServerOptions> = {},
): Promise<Api> {
  const publicUrl = () => 'http://localhost:4000';
  const { reader, name } = readerOf(db, release);
  const usual = {
    reader,
    publicUrl,
    logLevel: 'silent',
    rateLimit: 1_000_000_000,
    compile: COMPILING,
    // An answer that is kept would hide what the next one takes.
    mostBytes: 1,
  };
  const server = await buildServer({ ...usual, ...options });
  const { app } = server;
  statements.length = 0;
  return {
    app,
    db,
    release,
    statements,
    async ask(query, variables) {
      const payload = { query, variables };
      const response = await inOneTurn(() =>
        app.inject({ method: 'POST', url: '/graphql', payload }),
      );
      return { status: response.statusCode, ...JSON.parse(withoutRate(response.body)) };
    },
    async become(id) {
      name(id);
      while (server.release() !== id) await delay(20);
    },
    async close() {
      await server.stop();
      if (db.isInitialized) await db.destroy();
    },
  };
}

/** Finds one release, in a database that is open: then others in the same one, if they are to be others. */
function readerOf(db: DataSource, first: string) {
  const named = (id: string): OpenRelease => {
    const made = '2026-04-01T00:00:00.000Z';
    const record = { id, made, inputs: '', counts: {}, pinned: false, sha256: null };
    return { id, db, record, close: async () => undefined };
  };
  let opened = named(first);
  const reader: ReleaseReader = {
    current: async () => opened,
    open: async (id) => (id === opened.id ? named(id) : null),
    list: async () => [opened.record],
    stop: async () => undefined,
  };
  const name = (id: string) => {
    opened = named(id);
  };
  return { reader, name };
}

/** An answer without what the client has left, which differs from one to the next. */
export const withoutRate = (body: string): string =>
  body.replace(/,"rateLimit":\{[^{}]*\}\}\}\n$/, '}}\n');

/** A TypeORM logger that keeps the statements. */
export function recorder(statements: string[]): Logger {
  const nothing = () => undefined;
  return {
    logQuery: (query) => void statements.push(query),
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
}

/** The queries that the project shows, by file name. */
export const FLAGSHIP_QUERIES = readdirSync('schema/queries')
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => ({ file, text: readFileSync(`schema/queries/${file}`, 'utf8') }));
