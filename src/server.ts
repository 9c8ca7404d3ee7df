import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { readReleaseId } from './db/serving/read-release-id.js';
import type { ReleaseReader } from './db/serving/release-reader.js';
import { madeFilesIn, NO_FILES } from './export/files/read-made.js';
import { allCorrections } from './features/corrections/correction.store.js';
import { correctionFeed } from './features/corrections/correction-feed.js';
import { correctionTable } from './features/corrections/correction-table.js';
import { releaseFeed } from './features/release-diff/release-feed.js';
import { releaseSteps } from './features/release-diff/release-steps.js';
import type { Serving } from './graphql/answering.js';
import { addressRoutes } from './http/addresses/address-routes.js';
import { LARGEST_BODY, readBodies } from './http/body.js';
import { boundaryRoutes } from './http/boundaries.js';
import { cacheAnswers } from './http/cache/cache-answers.js';
import { charged, chargeRequests, type TellRate, tellRateOf } from './http/charge-requests.js';
import { codeOfStatus } from './http/codes.js';
import { correctionRoutes } from './http/corrections.js';
import { drainOnClose } from './http/drain.js';
import { explorerRoutes } from './http/explorer.js';
import { fileRoutes } from './http/files/file-routes.js';
import { fromRelease } from './http/from-release.js';
import { graphiqlRoutes } from './http/graphiql.js';
import { graphqlRoutes } from './http/graphql-route.js';
import { setHeaders, withHeaders } from './http/headers.js';
import { healthRoutes } from './http/health.js';
import { logOptions } from './http/log-options.js';
import { machineRoutes } from './http/machines/machine-routes.js';
import { mcpRoute } from './http/mcp-route.js';
import { createMetrics } from './http/metrics.js';
import { observeRequests } from './http/observe-requests.js';
import { rateLimiter } from './http/rate/limiter.js';
import { refuseError, refuseInOneShape } from './http/refuse.js';
import { refuseBytes } from './http/refuse-bytes.js';
import { requestStates, type StateOf } from './http/request-state.js';
import { boundariesIn } from './import/boundaries/held-boundaries.js';
import { factsDirOf } from './import/facts/edition-dirs.js';
import { projectFile } from './lib/project-file.js';
import { using } from './lib/shared.js';
import { openAnswers } from './open-answers.js';
import { noTexts, textsIn } from './texts/held-texts.js';

const BYTES_OF_ANSWERS = 32 * 1024 * 1024;
const BYTES_OF_FILES = 16 * 1024 * 1024;
const BYTES_OF_PAGES = 16 * 1024 * 1024;

export interface ServerOptions {
  /** Where releases are read from; the server stops it when it stops. */
  reader: ReleaseReader;
  /** The folder of files of releases (`files`) and of boundaries (`facts`); without one there are none. */
  dataDir?: string;
  /** The folder of the documents' texts; without one no lines around quotes are shown. */
  sourcesDir?: string | null;
  /** Where the service is reached from outside, without a slash at the end: known when it listens. */
  publicUrl: () => string;
  logLevel: string;
  /** Takes the lines of the log; without it they go to the standard output. */
  logTo?: { write(line: string): void };
  /** Its number, for the log, where it is one of several workers. */
  worker?: number;
  /** Takes in its metrics where it is one of several workers; gives how those of all are read. */
  shareMetrics?: (own: Registry) => () => Promise<string>;
  /** SQL statements since the start, for the metrics. */
  statements?: () => number;
  /** The proxies whose X-Forwarded-For is believed. */
  trustProxy?: string[];
  /** Points of cost a second for one client. */
  rateLimit: number;
  /** Points that one query may cost. */
  largestCost?: number;
  /** Whether operations that are asked again and again are compiled; without it Apollo answers all. */
  compile?: boolean;
  /** Bytes of memory for KPIs, figures and evidence that were asked for. */
  shelfBytes?: number;
  /** Bytes of memory for whole answers. */
  mostBytes?: number;
  /** Rows of one workbook. */
  mostRows?: number;
}

export interface Server {
  app: FastifyInstance;
  /** The id of the release that is served. */
  release(): string;
  /** Answers what has been accepted, then stops. */
  stop(): Promise<void>;
}

/** One server: the API, the explorer, GraphiQL, the schema and the page on corrections. It does not listen yet. */
export async function buildServer(options: ServerOptions): Promise<Server> {
  const { reader, dataDir, publicUrl, rateLimit, mostBytes = BYTES_OF_ANSWERS } = options;
  const read = <R>(use: (serving: Serving) => Promise<R>) => using(releases.current(), use);
  const readRelease = () => read(({ db }) => readReleaseId(db));
  const metrics = createMetrics({
    readRelease,
    countReleases: () => releases.count(),
    statements: options.statements,
  });
  const limiter = rateLimiter(rateLimit);
  const { rate } = limiter;
  const app = Fastify({
    ...logOptions(options),
    trustProxy: options.trustProxy?.length ? options.trustProxy : false,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    bodyLimit: LARGEST_BODY,
    requestTimeout: 10_000,
    // A socket on which nothing moves: a client that does not read its answer.
    connectionTimeout: 30_000,
    keepAliveTimeout: 65_000,
    http: { headersTimeout: 5_000, connectionsCheckingInterval: 1_000 },
    clientErrorHandler: refuseBytes(metrics.failed),
    // An address that cannot be read comes past all hooks.
    frameworkErrors: (error, request, reply) => {
      withHeaders(request, reply);
      const refused = charged(stateOf, request) ?? error;
      tellRate(request, reply);
      refuseError(refused, request, reply);
    },
  });
  const stateOf: StateOf = requestStates(app, limiter);
  const tellRate: TellRate = tellRateOf(rate, stateOf);
  refuseInOneShape(app);
  await setHeaders(app);
  observeRequests(app, { stateOf, metrics });
  const stopping = drainOnClose(app);
  chargeRequests(app, stateOf, tellRate);
  const release = () => releases.current().it.release;
  const answers = cacheAnswers({ current: release, stateOf, rate, mostBytes, metrics });
  readBodies(app, { stateOf, isAnswered: answers.holds });

  const made = dataDir === undefined ? NO_FILES : madeFilesIn(dataDir);
  // Before the first request comes.
  const opened = await openAnswers({
    reader,
    publicUrl,
    filesOf: made.of,
    textOf: options.sourcesDir ? textsIn(options.sourcesDir) : noTexts,
    metrics,
    codeOfStatus,
    log: app.log,
    drain: fastifyApolloDrainPlugin(app),
    largestCost: options.largestCost,
    compile: options.compile,
    shelfBytes: options.shelfBytes,
  });
  const { schema, releases, apollo, compiled, contextOf, stop } = opened;
  const answerers = { apollo, compiled };
  const answerFrom = fromRelease({ stateOf, releases, contextOf });
  graphqlRoutes(app, { answers, compiled, apollo, answerFrom });
  addressRoutes(app, {
    ...{ schema, answerers, stateOf, answerFrom, metrics },
    current: release,
    mostBytes: Math.min(mostBytes, BYTES_OF_FILES),
    mostRows: options.mostRows,
  });
  mcpRoute(app, {
    stateOf,
    async answer(request, body, state) {
      // Loaded when the first assistant comes: it takes a third of a start.
      const { answerOverHttp } = await import('./mcp/answer-over-http.js');
      return answerOverHttp(request, body, {
        answers: () => opened,
        newRequest: () => state,
        publicUrl,
      });
    },
  });
  await app.register(fastifyStatic, { root: projectFile('web'), serve: false });
  graphiqlRoutes(app);
  await explorerRoutes(app, {
    ...{ answerers, stateOf, answerFrom, publicUrl },
    current: release,
    mostBytes: Math.min(mostBytes, BYTES_OF_PAGES),
  });
  healthRoutes(app, {
    readRelease,
    registry: metrics.registry,
    readMetrics: options.shareMetrics?.(metrics.registry),
    stopping,
  });
  app.get('/schema.graphql', (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .sendFile('schema.graphql', projectFile('schema'), { contentType: false }),
  );
  fileRoutes(app, { made, list: releases.list });
  boundaryRoutes(app, dataDir === undefined ? () => [] : boundariesIn(factsDirOf(dataDir)));
  correctionRoutes(app, {
    stateOf,
    releases,
    csv: async ({ db }) => correctionTable(await allCorrections(db)),
    atom: async ({ db }, path) => correctionFeed(await allCorrections(db), publicUrl(), path),
  });
  const steps = releaseSteps({ list: releases.list, open: reader.open });
  machineRoutes(app, {
    current: releases.current,
    publicUrl,
    changes: async () => releaseFeed(await steps(), publicUrl()),
  });
  return { app, release, stop };
}
