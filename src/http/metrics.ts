import {
  Counter as Count,
  type CounterConfiguration,
  collectDefaultMetrics,
  Gauge,
  Registry,
} from 'prom-client';
import { ERROR_CODES } from '../domain/errors.js';
import { GRAPHQL_CODES } from '../graphql/codes.js';
import type { CompiledMetrics } from '../graphql/compiled/answer-compiled.js';
import { within } from '../lib/within.js';
import { TRANSPORT_CODES } from './codes.js';
import { histogram, tally } from './tally.js';

export interface MetricsOptions {
  /** Reads the id of the release from the database. */
  readRelease: () => Promise<string>;
  /** How many releases are open, and how many answers are read from them now. */
  countReleases: () => { open: number; taken: number };
  /** SQL statements since the start; left out where nobody counts them. */
  statements?: (() => number) | undefined;
}

export interface Metrics extends CompiledMetrics {
  registry: Registry;
  /** One HTTP answer. */
  answered(request: { method: string; route: string; status: number; seconds: number }): void;
  /** One error of an answer. */
  failed(code: string): void;
  /** One look into the cache of answers. */
  cacheEvent(event: 'hit' | 'miss'): void;
  /** Another release is served, so many seconds after it was seen. */
  swapped(seconds: number): void;
  /** Another release could not be served. */
  notSwapped(): void;
}

const CODES = [...Object.keys({ ...ERROR_CODES, ...GRAPHQL_CODES, ...TRANSPORT_CODES }), 'OTHER'];
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'];
const TYPES = ['query', 'mutation', 'subscription', 'none'];
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const COSTS = [1, 10, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];
const RELEASE_MS = 1000;

const oneOf = (known: readonly string[], value: string, other: string) =>
  known.includes(value) ? value : other;

/** The metrics of one server, in a registry of its own. Every label has a fixed set of values. */
export function createMetrics(options: MetricsOptions): Metrics {
  const { readRelease, countReleases, statements } = options;
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const named = (name: string, help: string, labelNames: string[] = []) => ({
    name: `machikurabe_${name}`,
    help,
    labelNames,
  });
  const requests = tally(
    registry,
    named('http_requests_total', 'HTTP answers', ['method', 'route', 'status']),
  );
  const requestSeconds = histogram(
    registry,
    named('http_request_seconds', 'Time to an HTTP answer', ['route']),
    SECONDS,
  );
  const operations = tally(
    registry,
    named('graphql_requests_total', 'GraphQL requests', ['type', 'outcome']),
  );
  const operationSeconds = histogram(
    registry,
    named('graphql_seconds', 'Time to a GraphQL answer', ['type']),
    SECONDS,
  );
  const costs = histogram(registry, named('graphql_cost', 'Cost that the answers state'), COSTS);
  const errors = tally(registry, named('errors_total', 'Errors in answers', ['code']), CODES);
  const cache = tally(
    registry,
    named('cache_events_total', 'Looks into the cache of answers', ['event']),
    ['hit', 'miss'],
  );
  const compiled = tally(
    registry,
    named('compiled_events_total', 'Compiled operations', ['event']),
    ['compiled', 'answered', 'left'],
  );
  new Gauge({ name: 'machikurabe_processes', help: 'Processes that answer', registers }).set(1);
  if (statements) countOf(statements, registers);
  releaseGauges(readRelease, registers);
  countOfReleases(countReleases, registers);
  const swaps = tally(
    registry,
    named('swaps_total', 'Other releases that were to be served', ['outcome']),
    ['served', 'failed'],
  );
  const swapSeconds = new Gauge({
    name: 'machikurabe_swap_seconds',
    help: 'Time from seeing the release that is served to serving it; 0 for the first',
    registers,
    aggregator: 'max',
  });

  return {
    registry,
    answered({ method, route, status, seconds }) {
      requests(oneOf(METHODS, method, 'OTHER'), route, String(status));
      requestSeconds(seconds, route);
    },
    operated({ type, outcome, seconds }) {
      const known = oneOf(TYPES, type, 'none');
      operations(known, outcome);
      operationSeconds(seconds, known);
    },
    failed: (code) => errors(oneOf(CODES, code, 'OTHER')),
    costed: (cost) => costs(cost),
    cacheEvent: cache,
    swapped(seconds) {
      swaps('served');
      swapSeconds.set(seconds);
    },
    notSwapped: () => swaps('failed'),
    compiledEvent: compiled,
  };
}

function countOf(statements: () => number, registers: Registry[]): void {
  const configuration: CounterConfiguration<never> = {
    name: 'machikurabe_sql_statements_total',
    help: 'SQL statements sent to the database',
    registers,
    collect() {
      this.reset();
      this.inc(statements());
    },
  };
  new Count(configuration);
}

function countOfReleases(count: MetricsOptions['countReleases'], registers: Registry[]): void {
  new Gauge({
    name: 'machikurabe_open_releases',
    help: 'Releases that are open',
    registers,
    collect() {
      this.set(count().open);
    },
  });
  new Gauge({
    name: 'machikurabe_leases',
    help: 'Answers that are being read from open releases',
    registers,
    collect() {
      this.set(count().taken);
    },
  });
}

function releaseGauges(readRelease: () => Promise<string>, registers: Registry[]): void {
  // The gauges are collected at once: whichever is first asks for both.
  let reading: Promise<string | null> | null = null;
  const served = () => {
    reading ??= within(RELEASE_MS, readRelease())
      .catch(() => null)
      .finally(() => {
        reading = null;
      });
    return reading;
  };
  new Gauge({
    name: 'machikurabe_database_up',
    help: '1 where the database answers, for all processes',
    registers,
    aggregator: 'min',
    async collect() {
      this.set((await served()) ? 1 : 0);
    },
  });
  new Gauge({
    name: 'machikurabe_release_info',
    help: 'Processes that serve the release; no line where the database does not answer',
    labelNames: ['release'],
    registers,
    async collect() {
      const release = await served();
      this.reset();
      if (release) this.set({ release }, 1);
    },
  });
}
