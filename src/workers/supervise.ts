import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { type Brake, createBrake } from './brake.js';
import type { FromPrimary, FromWorker, Serving } from './messages.js';
import { tellMetrics } from './tell-metrics.js';

/** A worker ends by itself within 10 s of SIGTERM. One that cannot, since it hangs, is killed then. */
const KILL_AFTER_MS = 11_000;
/** So the primary has ended all by then. */
export const ALL_ENDED_MS = 12_000;

export interface SuperviseOptions {
  /** The compiled file that a worker runs. */
  program: string;
  count: number;
  warn(text: string): void;
  /** A worker has ended again and again right after its start, and the others are stopped. */
  gaveUp(): void;
}

export interface Supervisor {
  /** Starts all workers; gives where they serve. */
  start(): Promise<Serving>;
  /** Starts a new worker for each, one by one, and stops the old one when the new one serves. Asked meanwhile: once more. */
  restart(): Promise<void>;
  /** Stops all in good order. */
  stop(): Promise<void>;
}

/** In the primary: keeps so many workers that serve one port. */
export function superviseWorkers({ program, count, warn, gaveUp }: SuperviseOptions): Supervisor {
  cluster.setupPrimary({ exec: program, args: [] });
  tellMetrics();
  answerLeft();
  const serving = new Map<Worker, Brake>();
  // Those whose place another one takes already.
  const leaving = new Set<Worker>();
  let stopping = false;
  let restarting = false;
  let wanted = false;

  async function begin(brake: Brake): Promise<Serving> {
    const began = Date.now();
    const worker = cluster.fork();
    const at = await untilServing(worker);
    serving.set(worker, brake);
    worker.once('exit', (code, signal) => {
      serving.delete(worker);
      if (stopping || leaving.delete(worker)) return;
      warn(`worker ${worker.id} ended (${signal ?? code}): another one is started`);
      void replace(brake, Date.now() - began);
    });
    return at;
  }

  async function replace(brake: Brake, livedMs: number): Promise<void> {
    const wait = brake(livedMs);
    if (wait === null) return giveUp();
    await delay(wait);
    if (stopping) return;
    const began = Date.now();
    await begin(brake).catch((error: Error) => {
      if (stopping) return undefined;
      warn(`${error.message}: another one is started`);
      return replace(brake, Date.now() - began);
    });
  }

  async function giveUp(): Promise<void> {
    if (stopping) return;
    await stop();
    gaveUp();
  }

  async function end(worker: Worker): Promise<void> {
    if (worker.isDead()) return;
    const ended = once(worker, 'exit');
    worker.process.kill('SIGTERM');
    const killing = setTimeout(() => {
      warn(`worker ${worker.id} does not end: it is killed`);
      worker.process.kill('SIGKILL');
    }, KILL_AFTER_MS);
    await ended;
    clearTimeout(killing);
  }

  async function stop(): Promise<void> {
    stopping = true;
    await Promise.all(Object.values(cluster.workers ?? {}).map((one) => one && end(one)));
  }

  async function renewAll(): Promise<void> {
    for (const [old, brake] of [...serving]) {
      if (stopping || !serving.has(old)) continue;
      leaving.add(old);
      try {
        await begin(brake);
      } catch (error) {
        // The old one stays; where it has ended meanwhile, nobody has taken its place.
        if (!leaving.delete(old)) void replace(brake, 0);
        if (!stopping) warn(`${(error as Error).message}: the others are not restarted`);
        return;
      }
      await end(old);
    }
  }

  return {
    stop,
    async start() {
      // The first one alone: it builds what is missing, and what keeps it from serving is told once.
      const first = await begin(createBrake());
      await Promise.all(Array.from({ length: count - 1 }, () => begin(createBrake())));
      return first;
    },
    async restart() {
      wanted = true;
      if (restarting) return;
      restarting = true;
      while (wanted && !stopping) {
        wanted = false;
        await renewAll();
      }
      restarting = false;
    },
  };
}

function untilServing(worker: Worker): Promise<Serving> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: FromWorker) => {
      if (message.is === 'serving') resolve(message.serving);
    });
    worker.once('exit', (code, signal) =>
      reject(new Error(`worker ${worker.id} ended (${signal ?? code}) before it served`)),
    );
  });
}

/** By the time that a worker hears the answer, all connections that were on their way to it are there. */
function answerLeft(): void {
  cluster.on('message', (worker: Worker, message: FromWorker) => {
    if (message.is !== 'ask-left' || !worker.isConnected()) return;
    worker.send({ is: 'answer', ask: message.ask, text: '' } satisfies FromPrimary);
  });
}
