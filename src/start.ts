import { fileURLToPath } from 'node:url';
import { type Config, readConfig } from './config.js';
import { stopOnSignals } from './lib/stop-on-signals.js';
import { sayServing } from './say-serving.js';
import { readStartArguments, START_HELP, type StartArguments } from './workers/start-arguments.js';

// What `npm start` runs: the server in this process, or workers that each run it.

const FAILED = 1;
const MISUSED = 2;
const complain = (text: string) => process.stderr.write(`${text}\n`);

async function serveWith(count: number, { logLevel }: Config): Promise<void> {
  // The one process that serves alone needs neither.
  const { pino } = await import('pino');
  const { ALL_ENDED_MS, superviseWorkers } = await import('./workers/supervise.js');
  const log = pino({ level: logLevel });
  const { start, restart, stop } = superviseWorkers({
    program: fileURLToPath(new URL('main.js', import.meta.url)),
    count,
    warn: (text) => log.warn(text),
    gaveUp() {
      complain(
        'worker が始まってすぐに終わることが続いたため、すべて止めました。理由は上に / A worker ended again and again right after its start, so all were stopped. It says why above.',
      );
      process.exit(FAILED);
    },
  });
  stopOnSignals(stop, ALL_ENDED_MS);
  process.on('SIGHUP', () => void restart());
  try {
    sayServing(await start(), count);
  } catch (error) {
    await stop();
    throw error;
  }
}

function argumentsOf(): StartArguments | null {
  try {
    return readStartArguments(process.argv.slice(2));
  } catch (error) {
    complain(`${(error as Error).message}\n${START_HELP}`);
    return null;
  }
}

const given = argumentsOf();
if (!given) process.exitCode = MISUSED;
else if (given.help) process.stdout.write(`${START_HELP}\n`);
else if (!given.workers) await import('./main.js');
else {
  try {
    await serveWith(given.workers, readConfig());
  } catch (error) {
    complain((error as Error).message);
    process.exitCode = FAILED;
  }
}
