import cluster, { type Worker } from 'node:cluster';
import { AggregatorRegistry } from 'prom-client';
import { within } from '../lib/within.js';
import type { FromPrimary, FromWorker, MetricsOfOne } from './messages.js';

/** Longest that a worker may take to give its metrics. */
const GIVE_MS = 1000;

/** What only grows: Prometheus takes a lower count for a new start and counts all of it once more. */
const growing = (metrics: MetricsOfOne): MetricsOfOne =>
  metrics.filter(({ type }) => type === 'counter' || type === 'histogram');

const together = (metrics: readonly MetricsOfOne[]) =>
  AggregatorRegistry.aggregate(metrics as MetricsOfOne[]);

/** In the primary: answers workers that ask for the metrics of all. What ended workers counted stays in them. */
export function tellMetrics(): void {
  const latest = new Map<number, MetricsOfOne>();
  let ended: MetricsOfOne = [];

  const metricsOf = async (worker: Worker): Promise<MetricsOfOne> => {
    try {
      const metrics = await within(GIVE_MS, given(worker));
      latest.set(worker.id, metrics);
      return metrics;
    } catch {
      return growing(latest.get(worker.id) ?? []);
    }
  };
  cluster.on('message', async (asking: Worker, message: FromWorker) => {
    if (message.is !== 'ask-metrics') return;
    const workers = Object.values(cluster.workers ?? {}).filter((one) => one !== undefined);
    const metrics = await Promise.all(workers.map(metricsOf));
    const text = await together([ended, ...metrics]).metrics();
    if (asking.isConnected()) {
      asking.send({ is: 'answer', ask: message.ask, text } satisfies FromPrimary);
    }
  });
  cluster.on('exit', async ({ id }: Worker) => {
    const counted = growing(latest.get(id) ?? []);
    latest.delete(id);
    ended = (await together([ended, counted]).getMetricsAsJSON()) as unknown as MetricsOfOne;
  });
}

/** The metrics of a worker, asked for now; for ever under way where it is gone. */
function given(worker: Worker): Promise<MetricsOfOne> {
  return new Promise((resolve) => {
    const heard = (message: FromWorker) => {
      if (message.is !== 'metrics') return;
      worker.off('message', heard);
      resolve(message.metrics);
    };
    worker.on('message', heard);
    if (worker.isConnected()) worker.send({ is: 'give-metrics' } satisfies FromPrimary);
  });
}
