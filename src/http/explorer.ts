import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { projectFile } from '../lib/project-file.js';
import { FROZEN_PATHS, PAGE_PATHS, pathOf } from './page-paths.js';

/** The paths that are pages of the explorer, also of each release. */
const paths = () =>
  [...Object.values(PAGE_PATHS), ...FROZEN_PATHS.map((path) => `/releases/:release${path}`)].map(
    (path) => pathOf(path, '*'),
  );

/** Own files only; blob: and data: are pictures that the page itself makes. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const ROOT = projectFile('dist/explorer');

/** Answers with the explorer, which finds out by itself what stands at an address, or that nothing does. */
export const sendExplorer = (reply: FastifyReply): FastifyReply =>
  reply
    .header('content-security-policy', PAGE_POLICY)
    .header('cache-control', 'no-cache')
    .sendFile('index.html', ROOT, { cacheControl: false });

/** The explorer (web/, built into dist/explorer). Needs @fastify/static's `sendFile`. */
export async function explorerRoutes(app: FastifyInstance): Promise<void> {
  // Names of assets hold a hash of what is in them, so a copy is good for ever.
  await app.register(fastifyStatic, {
    root: `${ROOT}/assets`,
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
  });
  for (const page of paths()) {
    app.get(page, (_request, reply) => sendExplorer(reply));
  }
}
