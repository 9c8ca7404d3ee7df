import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { hashOf } from '../lib/hash-of.js';
import { perOwner } from '../lib/per-owner.js';
import { takesGzip } from './cache/read-request.js';
import { isKnown, setPublic } from './cache/set-lasting.js';

/** Boundaries of municipalities, as they were imported. */
export interface Boundaries {
  source: {
    edition: string;
    publisher: string;
    title: string;
    page: string;
    credit: string;
    counts: { municipalities: number };
  };
  /** TopoJSON. */
  text: string;
}

const compress = promisify(gzip);

/**
 * The boundaries that maps are drawn with: which there are, the newest first, and each. They belong to no release:
 * none has a figure in it.
 */
export function boundaryRoutes(app: FastifyInstance, held: () => readonly Boundaries[]): void {
  const packed = perOwner(async ({ text }: Boundaries) => ({
    etag: hashOf(text),
    gzipped: await compress(text),
  }));
  app.get('/boundaries.json', (_request, reply) =>
    reply.header('cache-control', 'public, max-age=60').send({
      boundaries: held().map(({ source }) => {
        const { edition, publisher, title, page, credit, counts } = source;
        const { municipalities } = counts;
        const path = `/boundaries/${edition}.topojson`;
        return { edition, path, municipalities, publisher, title, page, credit };
      }),
    }),
  );
  app.get<{ Params: { file: string } }>('/boundaries/:file', async (request, reply) => {
    const { file } = request.params;
    const found = held().find(({ source }) => `${source.edition}.topojson` === file);
    if (!found) return reply.callNotFound();
    const { etag, gzipped } = await packed(found);
    setPublic(reply, etag);
    if (isKnown(request, etag)) return reply.code(304).send();
    reply.type('application/topo+json; charset=utf-8');
    return takesGzip(request)
      ? reply.header('content-encoding', 'gzip').send(gzipped)
      : reply.send(found.text);
  });
}
