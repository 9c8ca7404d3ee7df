import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type Context, ofServedRelease, readRelease, type Served } from './features/context.js';
import { measureComparisons } from './features/dataset/measure-comparisons.js';
import { measureLists } from './features/dataset/measure-lists.js';
import { admitWith, type Serving } from './graphql/admit.js';
import { ALL_CHECKS } from './graphql/arguments/all-checks.js';
import { checksOf } from './graphql/arguments/checks-of.js';
import { answerCompiled } from './graphql/compiled/answer-compiled.js';
import { costWith } from './graphql/cost/cost-of.js';
import { sizeRules } from './graphql/cost/size-rules.js';
import { documentStore } from './graphql/document-store.js';
import { formatError } from './graphql/errors.js';
import { guard } from './graphql/guard.js';
import { documentLimits, MOST_ERRORS, MOST_TOKENS } from './graphql/limits/document-limits.js';
import { type Noted, noteOf } from './graphql/request-note.js';
import { schema as publicSchema } from './graphql/schema.js';
import { answerUnavailable } from './graphql/unavailable.js';
import { refuseOtherTypes } from './http/accept.js';
import { LARGEST_BODY, readBodies } from './http/body.js';
import { cacheAnswers } from './http/cache/cache-answers.js';
import { charged, chargeRequests, chargeWith, tellRateOf } from './http/charge.js';
import { drainOnClose } from './http/drain.js';
import { explorerRoutes } from './http/explorer.js';
import { graphiqlRoutes } from './http/graphiql.js';
import { setHeaders, withHeaders } from './http/headers.js';
import { healthRoutes } from './http/health.js';
import { logOptions } from './http/log-options.js';
import { createMetrics } from './http/metrics.js';
import { observeOperations, observeRequests } from './http/observe.js';
import { fromOneRelease } from './http/one-release.js';
import { rateLimiter } from './http/rate/limiter.js';
import { refuseError, refuseInOneShape } from './http/refuse.js';
import { refuseBytes } from './http/refuse-bytes.js';
import { projectFile } from './lib/project-file.js';

/** The most objects that one query may return. */
const LARGEST_COST = 10_000;
const BYTES_OF_ANSWERS = 64 * 1024 * 1024;

export interface ServerOptions extends Served {
  logLevel: string;
  /** Takes the lines of the log; without it they go to the standard output. */
  logTo?: { write(line: string): void };
  /** SQL statements since the start, for the metrics. */
  statements?: () => number;
  /** The proxies whose X-Forwarded-For is believed. */
  trustProxy?: string[];
  /** Points of cost a second for one client. */
  rateLimit: number;
  /** Objects that one query may return. */
  largestCost?: number;
  /** Bytes of memory for whole answers. */
  mostBytes?: number;
}

export interface Server {
  app: FastifyInstance;
  /** Answers what has been accepted, then stops. */
  stop(): Promise<void>;
}

/** One server: the API, the explorer, GraphiQL and the page on corrections. It does not listen yet. */
export async function buildServer(options: ServerOptions): Promise<Server> {
  const {
    db,
    release,
    publicUrl,
    rateLimit,
    largestCost = LARGEST_COST,
    mostBytes = BYTES_OF_ANSWERS,
  } = options;
  const metrics = createMetrics({
    readRelease: () => readRelease(options),
    statements: options.statements,
  });
  const limiter = rateLimiter(rateLimit);
  const charge = chargeWith(limiter);
  const tellRate = tellRateOf(limiter.rate);
  const app = Fastify({
    ...logOptions(options.logLevel, options.logTo),
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
      const refused = charged(charge, request) ?? error;
      tellRate(request, reply);
      refuseError(refused, request, reply);
    },
  });
  refuseInOneShape(app);
  await setHeaders(app);
  observeRequests(app, metrics);
  const stopping = drainOnClose(app);
  chargeRequests(app, charge, tellRate);
  const answers = cacheAnswers(app, { release: release.id, charge, mostBytes, metrics });
  readBodies(app, { charge, isAnswered: answers.holds });

  const schema = publicSchema();
  const listers = checksOf(schema, ALL_CHECKS);
  const served = ofServedRelease(options, async (id, memory) => {
    const sizes = { lists: await measureLists(db), comparisons: measureComparisons(memory) };
    const costOf = costWith(schema, { rules: sizeRules(schema, sizes), listers });
    return { release: id, memory, costOf };
  });
  // Read before the first request comes.
  await served();
  type Asking = Context & Serving & Noted & { request: FastifyRequest };
  const contextOf = (request: FastifyRequest): Asking | Promise<Asking> => {
    const held = served();
    const over = ({ release, memory, costOf }: Awaited<typeof held>) => {
      return { db, release, memory, costOf, publicUrl, request, note: noteOf(request) };
    };
    return held instanceof Promise ? held.then(over) : over(held);
  };
  const { markWhole } = answers;
  const { isStill } = release;
  const admit = admitWith({ maximum: largestCost, charge: answers.charge });
  const compiled = answerCompiled({ schema, admit, contextOf, isStill, markWhole, metrics });
  const apollo = new ApolloServer<BaseContext & Asking>({
    schema,
    introspection: true,
    // Nothing here is done for who asks: docs/decisions/get-without-a-header.md.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    documentStore: documentStore(),
    validationRules: [documentLimits],
    validationOptions: { maxErrors: MOST_ERRORS },
    formatError,
    logger: app.log,
    plugins: [
      guard(admit),
      answers.plugin,
      compiled.plugin,
      fastifyApolloDrainPlugin(app),
      answerUnavailable(),
      observeOperations(metrics),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await apollo.start();
  const byApollo = fastifyApolloHandler(apollo, {
    context: async ({ asking }) => asking as Asking,
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    exposeHeadRoute: false,
    onRequest: refuseOtherTypes,
    preHandler: [answers.hooks.preHandler, compiled.preHandler],
    onSend: answers.hooks.onSend,
    handler: compiled.learn(fromOneRelease(app, byApollo, { isStill, contextOf })),
  });
  await app.register(fastifyStatic, { root: projectFile('web'), serve: false });
  graphiqlRoutes(app);
  await explorerRoutes(app);
  healthRoutes(app, {
    readRelease: () => readRelease(options),
    registry: metrics.registry,
    stopping,
  });
  app.get('/corrections', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').sendFile('corrections.md', projectFile('docs')),
  );
  return { app, stop: () => apollo.stop() };
}
