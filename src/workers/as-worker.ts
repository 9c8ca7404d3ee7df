import cluster from 'node:cluster';
import type { Registry } from 'prom-client';
import { within } from '../lib/within.js';
import type { FromPrimary, FromWorker, MetricsOfOne, Serving } from './messages.js';

/** Longest that the primary may take to answer. */
const ANSWER_MS = 3000;

/** What a server does besides as one of several. */
export interface AsWorker {
  /** Its number; one that is started anew has a new one. */
  number: number;
  /** Tells the primary that it listens. */
  serving(serving: Serving): void;
  /** Lets the others read the metrics of this one; gives how those of all together are read. */
  shareMetrics(own: Registry): () => Promise<string>;
  /** After it has stopped listening: until no connection is on its way from the primary any more. */
  left(): Promise<void>;
}

/** What this process does as a worker; null where it serves alone. */
export function asWorker(): AsWorker | null {
  const { worker } = cluster;
  if (!worker) return null;
  const send = (message: FromWorker) => worker.send(message);
  const ask = askWith(send);
  // Means the primary, but the end of a terminal sends it to all.
  process.on('SIGHUP', () => undefined);
  return {
    number: worker.id,
    serving: (serving) => void send({ is: 'serving', serving }),
    shareMetrics(own) {
      process.on('message', async ({ is }: FromPrimary) => {
        if (is !== 'give-metrics') return;
        const metrics = (await own.getMetricsAsJSON()) as unknown as MetricsOfOne;
        if (worker.isConnected()) send({ is: 'metrics', metrics });
      });
      return () => ask('ask-metrics');
    },
    left: async () => void (await ask('ask-left')),
  };
}

/** Questions to the primary. Messages arrive in order: what it sent before it answers has come, too. */
function askWith(send: (message: FromWorker) => void) {
  const asked = new Map<number, (text: string) => void>();
  let count = 0;
  process.on('message', (message: FromPrimary) => {
    if (message.is === 'answer') asked.get(message.ask)?.(message.text);
  });
  return (is: 'ask-metrics' | 'ask-left'): Promise<string> => {
    const ask = count++;
    const answer = new Promise<string>((resolve) => asked.set(ask, resolve));
    send({ is, ask });
    return within(ANSWER_MS, answer).finally(() => asked.delete(ask));
  };
}
