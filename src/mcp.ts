import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { pino } from 'pino';
import { readConfig } from './config.js';
import { newOperation, type OperationState } from './graphql/operation-state.js';
import { charge } from './http/rate/charge.js';
import { rateLimiter } from './http/rate/limiter.js';
import { listProblems, SeedProblems } from './ingest/problems.js';
import { stopOnSignals } from './lib/stop-on-signals.js';
import { mcpServer } from './mcp/mcp-server.js';
import type { Answers } from './open-answers.js';

// What `npm run mcp` runs: tools for one assistant, on standard input and output. Nothing but the protocol
// goes to the standard output.

const say = (text: string) => process.stderr.write(`${text}\n`);

/** Milliseconds in which what was read is begun, and what was answered is written. */
const STEP_MS = 20;

function serve(): void {
  const config = readConfig();
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
  const publicUrl = () => config.publicUrl ?? `http://localhost:${config.port}`;
  let opened: Promise<Answers> | null = null;
  /** Loading what answers takes longer than a client waits gladly for its greeting. */
  const open = () => {
    opened ??= import('./open-for-assistant.js').then(({ openForAssistant }) =>
      openForAssistant(config, { log, say, publicUrl }),
    );
    return opened;
  };
  const stop = async () => (await opened?.catch(() => null))?.stop();
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
  serveStdio(() => mcpServer({ answers: open, newRequest, publicUrl }), {
    transport,
    onerror: (error) => log.warn(error),
  });
  const { onclose } = transport;
  // It also closes by itself: where nobody reads its output, or a message has no end.
  transport.onclose = () => {
    onclose?.();
    process.stdin.destroy();
    void stop();
  };
  // The first message is answered before anything is opened; calls that follow it wait.
  process.stdin.once('data', () => {
    setTimeout(() => {
      open().catch((error) => {
        complain(error);
        process.stdin.destroy();
      });
    }, STEP_MS);
  });
  process.stdin.pipe(input, { end: false });
  stopOnSignals(stop);
  process.stdin.once('close', async () => {
    // The transport drops what is not answered yet when its input ends.
    await delay(2 * STEP_MS);
    const answers = await opened?.catch(() => null);
    do await delay(STEP_MS);
    while (answers && answers.releases.count().taken > 0);
    input.end();
  });
}

function complain(error: unknown): void {
  if (error instanceof SeedProblems) say(listProblems(error.problems));
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

try {
  serve();
} catch (error) {
  complain(error);
}
