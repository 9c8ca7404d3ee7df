import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectFile } from '../lib/project-file.js';
import { fileStore } from './addresses/file-store.js';
import { EMBED_PATHS, FROZEN_PATHS, PAGE_PATHS, pathOf } from './page-paths.js';
import { type PageOptions, pageAnswerer } from './pages/answer-page.js';
import { previewRoutes } from './previews/preview-routes.js';
import { waitForTurn } from './wait-for-turn.js';

/** The paths that are pages of the explorer, also of each release. */
const paths = () =>
  [...Object.values(PAGE_PATHS), ...FROZEN_PATHS.map((path) => `/releases/:release${path}`)].map(
    (path) => pathOf(path, '*'),
  );

export interface ExplorerOptions extends Omit<PageOptions, 'pages'> {
  /** Bytes of memory for pages that were rendered. */
  mostBytes: number;
}

/** The explorer (web/, built into dist/explorer and dist/explorer-server). */
export async function explorerRoutes(
  app: FastifyInstance,
  { mostBytes, ...options }: ExplorerOptions,
): Promise<void> {
  // Names of assets hold a hash of what is in them, so a copy is good for ever.
  await app.register(fastifyStatic, {
    root: projectFile('dist/explorer/assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
  });
  // What a link to a page is shown with, elsewhere, where no picture of it can be drawn.
  await app.register(fastifyStatic, {
    root: projectFile('web/previews'),
    prefix: '/previews/',
    decorateReply: false,
    index: false,
    maxAge: '1d',
  });
  previewRoutes(app, options);
  const answer = pageAnswerer({ ...options, pages: fileStore(mostBytes) });
  for (const page of paths()) app.get(page, { preHandler: waitForTurn }, answer);
  for (const embed of EMBED_PATHS) {
    app.get(`/releases/:release${embed}`, { preHandler: waitForTurn }, answer);
    // What stands in the page of another is what its writer saw there: it stays with a release.
    app.get(embed, (request, reply) =>
      reply
        .header('cache-control', 'no-cache')
        .redirect(`/releases/${options.current()}${request.url}`),
    );
  }
  app.get('/embed.js', (_request, reply) =>
    reply.sendFile('host.js', projectFile('web/embed'), { maxAge: '1d' }),
  );
}
