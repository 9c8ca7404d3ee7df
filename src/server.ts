import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Context } from './features/context.js';
import { answerInOneShape, formatErrors } from './http/errors.js';
import { graphiqlRoutes } from './http/graphiql.js';
import { projectFile } from './lib/project-file.js';
import { schema } from './schema.js';

export interface ServerOptions {
  db: DataSource;
  /** Where the service is reached from outside, without a slash at the end. */
  publicUrl: () => string;
  logLevel: string;
}

export interface Server {
  app: FastifyInstance;
  /** Answers what has been accepted, then stops. */
  stop(): Promise<void>;
}

/** One server: the API, GraphiQL and the page on corrections. It does not listen yet. */
export async function buildServer(options: ServerOptions): Promise<Server> {
  const { db, publicUrl, logLevel } = options;
  const app = Fastify({ logger: { level: logLevel }, forceCloseConnections: 'idle' });
  const apollo = new ApolloServer<BaseContext & Context>({
    schema: schema(),
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: formatErrors((error) => app.log.error(error)),
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  answerInOneShape(app);
  await apollo.start();
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, {
      context: async () => ({ db, publicUrl: publicUrl() }),
    }),
  });
  await app.register(fastifyStatic, { root: projectFile('web'), serve: false });
  graphiqlRoutes(app);
  app.get('/', (_request, reply) => reply.redirect('/graphiql'));
  app.get('/corrections', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').sendFile('corrections.md', projectFile('docs')),
  );
  return { app, stop: () => apollo.stop() };
}
