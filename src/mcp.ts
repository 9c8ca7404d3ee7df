import 'reflect-metadata';
import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { pino } from 'pino';
import { readConfig } from './config.js';
import { countStatements } from './db/count-statements.js';
import { madeFilesIn } from './export/files/read-made.js';
import { newOperation, type OperationState } from './graphql/operation-state.js';
import { codeOfStatus } from './http/codes.js';
import { charge } from './http/rate/charge.js';
import { rateLimiter } from './http/rate/limiter.js';
import { listProblems, SeedProblems } from './ingest/problems.js';
import { stopOnSignals } from './lib/stop-on-signals.js';
import { mcpServer } from './mcp/mcp-server.js';
import { openAnswers } from './open-answers.js';
import { openReader } from './open-reader.js';

// What `npm run mcp` runs: tools for one assistant, on standard input and output. Nothing but the protocol
// goes to the standard output.

const complain = (text: string) => process.stderr.write(`${text}\n`);

/** Nobody reads the metrics of one assistant. */
const UNCOUNTED = {
  operated: () => undefined,
  costed: () => undefined,
  compiledEvent: () => undefined,
  swapped: () => undefined,
  notSwapped: () => undefined,
};

/** Milliseconds in which what was read is begun, and what was answered is written. */
const STEP_MS = 20;

async function serve(): Promise<void> {
  const config = readConfig();
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const publicUrl = () => config.publicUrl ?? `http://localhost:${config.port}`;
  const reader = await openReader(config, {
    logger: countStatements().logger,
    tell: (text) => log.warn(text),
    say: complain,
    turn: process.pid,
  });
  const { dataDir, compile, shelfBytes } = config;
  const filesOf = madeFilesIn(dataDir).of;
  const parts = { reader, publicUrl, filesOf, codeOfStatus, log, compile, shelfBytes };
  const answers = await openAnswers({ ...parts, metrics: UNCOUNTED });
  const limiter = rateLimiter(config.rateLimit);
  const client = limiter.bucketOf('127.0.0.1');
  let calls = 0;
  const newRequest = (): OperationState => ({
    id: `call-${++calls}`,
    log,
    charge: (points) => charge(limiter, client, points),
    permanent: false,
    ...newOperation(),
  });
  const input = new PassThrough();
  const transport = new StdioServerTransport(input, process.stdout);
  serveStdio(() => mcpServer({ answers, newRequest, publicUrl }), {
    transport,
    onerror: (error) => log.warn(error),
  });
  const { onclose } = transport;
  // It also closes by itself: where nobody reads its output, or a message has no end.
  transport.onclose = () => {
    onclose?.();
    process.stdin.destroy();
    void answers.stop();
  };
  process.stdin.pipe(input, { end: false });
  stopOnSignals(answers.stop);
  process.stdin.once('close', async () => {
    // The transport drops what is not answered yet when its input ends.
    do await delay(STEP_MS);
    while (answers.releases.count().taken > 0);
    input.end();
  });
}

try {
  await serve();
} catch (error) {
  if (error instanceof SeedProblems) complain(listProblems(error.problems));
  complain(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
