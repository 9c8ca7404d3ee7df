import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { CodedError } from '../../lib/coded-error.js';
import { hashOf } from '../../lib/hash-of.js';
import { isKnown, RELEASE_FIELD, setLasting } from '../cache/set-lasting.js';
import { BEGINNINGS, idInAddress } from '../id-in-address.js';
import { isPagePath } from '../page-paths.js';
import { builtExplorer } from '../pages/built-explorer.js';
import { type RenderOptions, renderFromRelease } from '../pages/render-from-release.js';
import type { StateOf } from '../request-state.js';
import { waitForTurn } from '../wait-for-turn.js';
import { findPainter, type Painter } from './canvas.js';
import { drawCard } from './draw-card.js';

/** Drawing takes a tenth of a second. */
const POINTS = 200;
/** Bytes of pictures that are kept: some two hundred. */
const MOST_BYTES = 8 * 1024 * 1024;

export interface PreviewOptions extends RenderOptions {
  stateOf: StateOf;
  current: () => string;
  /** What draws; null where nothing does. */
  findPainter?: () => Promise<Painter | null>;
}

/** The pictures that links to pages are shown with: `/preview.png?of=/compare?…`, one drawn after the other. */
export function previewRoutes(app: FastifyInstance, options: PreviewOptions): void {
  const kept = new LRUCache<string, Buffer>({
    maxSize: MOST_BYTES,
    sizeCalculation: (png, key) => png.length + key.length,
  });
  let last: Promise<unknown> = Promise.resolve();

  async function draw(request: FastifyRequest, reply: FastifyReply, url: string) {
    const painter = await (options.findPainter ?? findPainter)();
    if (!painter) return null;
    const { render } = await builtExplorer();
    const made = await renderFromRelease(options, request, reply, { url, render });
    const { status, card } = made.page;
    if (status !== 200) {
      throw new CodedError('NOT_FOUND', `There is no page at ${url}, and no picture of it.`);
    }
    options.stateOf(request).charge(POINTS);
    const drawing = last.then(() => drawCard(painter, card));
    last = drawing.catch(() => undefined);
    return { png: await drawing, ...made };
  }

  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const of = pageAskedFor(request);
    const release = idInAddress(request);
    const url = release === null ? of : `/releases/${release}${of}`;
    const { code } = await builtExplorer();
    const now = release ?? options.current();
    const etag = hashOf(`${now}\n${code}\n${url}`);
    const send = (png: Buffer | null) => {
      setLasting(request, reply, { etag, release: now });
      reply.header(RELEASE_FIELD, now);
      return png ? reply.type('image/png').send(png) : reply.code(304).send();
    };
    if (isKnown(request, etag)) return send(null);
    const known = kept.get(etag);
    if (known) return send(known);
    const drawn = await draw(request, reply, url);
    // Nothing draws on this system: that of all pages.
    if (!drawn) return reply.header('cache-control', 'no-cache').redirect('/previews/page.png');
    if (drawn.lasting && drawn.release === now) kept.set(etag, drawn.png);
    return send(drawn.png);
  };
  for (const beginning of BEGINNINGS) {
    app.get(`${beginning}/preview.png`, { preHandler: waitForTurn }, answer);
  }
}

/** The path and query of the page. */
function pageAskedFor({ query }: FastifyRequest): string {
  const { of } = query as { of?: unknown };
  const [path = ''] = typeof of === 'string' ? of.split('?') : [];
  if (typeof of === 'string' && isPagePath(path)) return of;
  throw new CodedError(
    'BAD_USER_INPUT',
    'of: the path of a page and its query was wanted, in percent-encoding, such as /preview.png?of=%2Ftowns, not ' +
      `${JSON.stringify(of)?.slice(0, 60)}.`,
  );
}
