// What stands around GraphQL in our server for every request, as one would write it beside a handler
// that only sends bytes: request ids, a log of requests, metrics of Prometheus, a rate limit by client.
import { randomUUID } from 'node:crypto';
import { LogController } from 'fastify';
import { LRUCache } from 'lru-cache';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Of the log, which is at the level of ours, and of request ids. */
export const FASTIFY = {
  logger: { level: 'warn' },
  logController: new LogController({ disableRequestLogging: true }),
  genReqId: () => randomUUID(),
};

/** Adds it; `note.cost` of a request is set by its handler. */
export function addSurroundings(app) {
  const metrics = createMetrics();
  const take = rateLimit({ perSecond: 1e9, burst: 1e10 });
  app.decorateRequest('note', null);
  app.addHook('onRequest', (request, reply, done) => {
    request.note = { operation: null, cost: 0 };
    reply.header('x-request-id', request.id);
    if (take(request.ip, 1 + Math.ceil(request.url.length / 64))) return done();
    reply
      .code(429)
      .header('retry-after', '1')
      .send({ errors: [{ message: 'Too many requests' }] });
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    const { operation, cost } = request.note;
    const { statusCode: status, elapsedTime: ms } = reply;
    const route = request.routeOptions.url ?? 'none';
    metrics.requests.inc({ method, route, status });
    metrics.requestSeconds.observe({ route }, ms / 1000);
    if (operation) {
      metrics.operations.inc({ type: 'query', outcome: 'ok' });
      metrics.operationSeconds.observe({ type: 'query' }, ms / 1000);
      metrics.costs.observe(cost);
      metrics.cache.inc({ event: 'hit' });
    }
    request.log.info({ method, route, status, ms, operation, cost }, 'request');
    done();
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
}

function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = (name, help, labelNames) => new Counter({ name, help, labelNames, registers });
  const histogram = (name, help, labelNames, buckets) =>
    new Histogram({ name, help, labelNames, buckets, registers });
  const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
  const objects = [1, 10, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];
  return {
    registry,
    requests: counter('http_requests_total', 'HTTP answers', ['method', 'route', 'status']),
    requestSeconds: histogram('http_seconds', 'Time to an HTTP answer', ['route'], seconds),
    operations: counter('operations_total', 'Operations', ['type', 'outcome']),
    operationSeconds: histogram('operation_seconds', 'Time to an answer', ['type'], seconds),
    costs: histogram('operation_cost', 'Cost of operations', [], objects),
    cache: counter('cache_events_total', 'Looks into the cache', ['event']),
  };
}

/** A bucket of points for each client, which fills again; says whether the points were there. */
function rateLimit({ perSecond, burst }) {
  const buckets = new LRUCache({ max: 10_000 });
  return (client, points) => {
    const now = performance.now();
    const bucket = buckets.get(client) ?? { left: burst, at: now };
    bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    buckets.set(client, bucket);
    if (bucket.left < points) return false;
    bucket.left -= points;
    return true;
  };
}
