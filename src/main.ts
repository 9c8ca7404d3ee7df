import 'reflect-metadata';
import type { FastifyInstance } from 'fastify';
import { readConfig } from './config.js';
import { countStatements } from './db/count-statements.js';
import { listProblems, SeedProblems } from './ingest/problems.js';
import { fileFault } from './lib/file-fault.js';
import { stopOnSignals } from './lib/stop-on-signals.js';
import { openReader } from './open-reader.js';
import { sayServing } from './say-serving.js';
import { buildServer } from './server.js';
import { asWorker } from './workers/as-worker.js';

const say = (text: string) => process.stdout.write(`${text}\n`);

const worker = asWorker();

async function start(): Promise<void> {
  const config = readConfig();
  const { logger, count: statements } = countStatements();
  let warn = (_text: string): void => undefined;
  const reader = await openReader(config, {
    logger,
    tell: (text) => warn(text),
    say,
    turn: worker?.number ?? process.pid,
  });
  const { dataDir, sourcesDir, host, port, logLevel, trustProxy } = config;
  const { rateLimit, compile, shelfBytes } = config;
  // With PORT=0 the port is known when it listens.
  const publicUrl = () => config.publicUrl ?? `http://${shownHost(host)}:${listening(app) ?? port}`;
  const { app, release, stop } = await buildServer({
    reader,
    dataDir,
    sourcesDir,
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
  return fileFault(error) ?? error.message;
}
