import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { projectFile } from '../lib/project-file.js';

const require = createRequire(import.meta.url);
const inPackage = (name: string, path: string) =>
  join(dirname(require.resolve(`${name}/package.json`)), path);

/** GraphiQL's own files, from its packages: nothing comes from another host. */
const VENDOR: Record<string, string> = {
  'react.js': inPackage('react', 'umd/react.production.min.js'),
  'react-dom.js': inPackage('react-dom', 'umd/react-dom.production.min.js'),
  'graphiql.js': inPackage('graphiql', 'graphiql.min.js'),
  'graphiql.css': inPackage('graphiql', 'graphiql.min.css'),
};

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The queries of schema/queries, in the order of their names. */
function starters(): { name: string; query: string }[] {
  const dir = projectFile('schema/queries');
  return readdirSync(dir)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: basename(file, '.graphql'),
      query: readFileSync(join(dir, file), 'utf8'),
    }));
}

/** GraphiQL at /graphiql. Needs @fastify/static's `sendFile`. */
export function graphiqlRoutes(app: FastifyInstance): void {
  const web = projectFile('web/graphiql');
  const queries = starters();
  app.get('/graphiql', (_request, reply) =>
    reply.header('content-security-policy', PAGE_POLICY).sendFile('index.html', web),
  );
  app.get('/graphiql/queries.json', () => queries);
  for (const file of ['start.js', 'page.css']) {
    app.get(`/graphiql/${file}`, (_request, reply) => reply.sendFile(file, web));
  }
  for (const [name, path] of Object.entries(VENDOR)) {
    app.get(`/graphiql/${name}`, (_request, reply) =>
      reply.sendFile(basename(path), dirname(path)),
    );
  }
}
