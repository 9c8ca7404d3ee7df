import 'reflect-metadata';
import type { FastifyInstance } from 'fastify';
import { type Config, readConfig } from './config.js';
import { countStatements } from './db/count-statements.js';
import { sqliteFile } from './db/data-source.js';
import { fileReader } from './db/serving/file-reader.js';
import { folderReader } from './db/serving/folder-reader.js';
import { type PostgresReaderOptions, postgresReader } from './db/serving/postgres-reader.js';
import type { ReleaseReader } from './db/serving/release-reader.js';
import { listProblems, SeedProblems } from './ingest/problems.js';
import { projectFile } from './lib/project-file.js';
import { stopOnSignals } from './lib/stop-on-signals.js';
import { upToDate } from './releases/up-to-date.js';
import { sayServing } from './say-serving.js';
import { buildServer } from './server.js';
import { asWorker } from './workers/as-worker.js';

const say = (text: string) => process.stdout.write(`${text}\n`);

const worker = asWorker();

async function start(): Promise<void> {
  const config = readConfig();
  const { logger, count: statements } = countStatements();
  let warn = (_text: string): void => undefined;
  const reader = await readerOf(config, { logger, tell: (text) => warn(text) });
  const { host, port, logLevel, trustProxy, rateLimit, compile, shelfBytes } = config;
  // With PORT=0 the port is known when it listens.
  const publicUrl = () => config.publicUrl ?? `http://${shownHost(host)}:${listening(app) ?? port}`;
  const { app, release, stop } = await buildServer({
    reader,
    publicUrl,
    logLevel,
    trustProxy,
    rateLimit,
    compile,
    shelfBytes,
    statements,
    ...(worker && { worker: worker.number, shareMetrics: worker.shareMetrics }),
  });
  warn = (text) => app.log.warn(text);
  await app.listen({ port, host });
  stopOnSignals(() => stop().then(() => worker?.left()));
  const serving = { url: publicUrl(), release: release() };
  if (worker) worker.serving(serving);
  else sayServing(serving);
}

function listening({ server }: FastifyInstance): number | null {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : null;
}

/** A host as it stands in a URL that works on this machine. */
function shownHost(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** What DATABASE_URL names, or the data folder, its release made anew where it is out of date. */
async function readerOf(
  { databaseUrl, replicaUrls: replicas, dataDir, releasesKept: kept }: Config,
  heard: Pick<PostgresReaderOptions, 'logger' | 'tell'>,
): Promise<ReleaseReader> {
  if (databaseUrl) {
    const file = sqliteFile(databaseUrl);
    if (file !== null) return fileReader(file, heard);
    const turn = worker?.number ?? process.pid;
    return postgresReader({ primary: databaseUrl, replicas, turn, ...heard });
  }
  const seeds = projectFile('seeds');
  if (!upToDate(seeds, dataDir)) {
    const began = Date.now();
    say('データベースを作成しています… / Building the database from the seeds…');
    // Loaded here, since a start that finds the database made has no use for it.
    const { seedFolder } = await import('./releases/seed.js');
    // Another process that starts at the same time may be making it.
    const { record } = await seedFolder(seeds, dataDir, { kept, patience: 60_000 });
    say(
      `作成しました / Built release ${record.id} (${((Date.now() - began) / 1000).toFixed(1)} s)`,
    );
  }
  return folderReader(dataDir, heard);
}

try {
  await start();
} catch (error) {
  if (error instanceof SeedProblems) process.stderr.write(`${listProblems(error.problems)}\n`);
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
  // What ties it to the primary would keep a worker alive.
  if (worker) process.exit();
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    return `${error.message}\nそのポートは使用中です。PORT=4001 npm start のように変えてください / The port is taken: try PORT=4001 npm start.`;
  }
  return error.message;
}
