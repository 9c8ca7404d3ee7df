import Fastify from 'fastify';
import mercurius from 'mercurius';
import { announce } from '../shared/announce.mjs';
import { sdl } from './sdl.mjs';

/** Mercurius with its compiler of queries, on the port that is free. */
export async function serve({ resolvers, loaders }) {
  const app = Fastify();
  // One run before a query is compiled; the cache of loaders would only copy keys.
  await app.register(mercurius, { schema: sdl, resolvers, loaders, jit: 1 });
  await app.listen({ port: Number(process.env.PORT ?? 0), host: '127.0.0.1' });
  announce(app.server.address().port);
}
