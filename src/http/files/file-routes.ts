import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { filesNotMade, unknownRelease } from '../../domain/errors.js';
import { MANIFEST, type MadeFile, SUMS } from '../../export/files/manifest.js';
import { mediaType } from '../../export/files/media-types.js';
import type { MadeFiles } from '../../export/files/read-made.js';
import { isKnown, RELEASE_FIELD } from '../cache/set-lasting.js';
import { filesPage } from './files-page.js';

export interface FileRoutesOptions {
  made: MadeFiles;
  /** The releases that can be answered from. */
  list(): Promise<readonly { id: string }[]>;
}

/** As `Request.url` of a file of a release is read. */
interface OfRelease {
  Params: { release: string; '*': string };
}

const FOR_EVER = 'public, max-age=31536000, immutable';
/** The list grows no more, but files may be made anew by another version. */
const FOR_A_WHILE = 'public, max-age=60';

/** The files of releases and their lists, at /releases/ID/. Needs @fastify/static's `sendFile`. */
export function fileRoutes(app: FastifyInstance, { made, list }: FileRoutesOptions): void {
  const filesOf = async (release: string): Promise<readonly MadeFile[]> => {
    const files = made.of(release);
    if (files.length > 0) return files;
    const known = await list();
    if (known.some(({ id }) => id === release)) throw filesNotMade(release);
    throw unknownRelease(
      'release',
      release,
      known.slice(0, 3).map(({ id }) => id),
    );
  };
  const send = (request: FastifyRequest<OfRelease>, reply: FastifyReply, file: MadeFile) => {
    const { release } = request.params;
    const etag = file.sha256;
    reply
      .header(RELEASE_FIELD, release)
      .header('etag', `"${etag}"`)
      .header('cache-control', file.path === MANIFEST ? FOR_A_WHILE : FOR_EVER);
    if (isKnown(request, etag)) return reply.code(304).send();
    // Who goes on with what he has gets the rest; who has something else gets all of it.
    if (request.headers['if-range'] === `"${etag}"`) delete request.raw.headers['if-range'];
    reply.type(typeOf(file.path));
    const own = { etag: false, cacheControl: false, contentType: false, lastModified: false };
    return reply.sendFile(file.path, made.dirOf(release), own);
  };
  app.get<OfRelease>('/releases/:release', async ({ params: { release } }, reply) => {
    // Only an id that is one may stand in a header.
    await filesOf(release);
    return reply.redirect(`${release}/`, 308);
  });
  app.get<OfRelease>('/releases/:release/', async (request, reply) => {
    const { release } = request.params;
    const files = await filesOf(release);
    reply.header('vary', 'accept');
    const listed = files.find(({ path }) => path === MANIFEST);
    if (listed && wantsJson(request)) return send(request, reply, listed);
    reply.header(RELEASE_FIELD, release).header('cache-control', FOR_A_WHILE);
    return reply.type('text/html; charset=utf-8').send(filesPage(release, files));
  });
  app.get<OfRelease>('/releases/:release/*', async (request, reply) => {
    const { release, '*': path } = request.params;
    const file = made.of(release).find((one) => one.path === path);
    if (file) return send(request, reply, file);
    // An address of files, of which none is there; else one of nothing.
    if (isFileName(path)) await filesOf(release);
    return reply.callNotFound();
  });
}

const isFileName = (path: string) => path === SUMS || /^[\w/.-]+\.[a-z0-9]+$/.test(path);

const wantsJson = (request: FastifyRequest): boolean =>
  new Negotiator(request).mediaType(['text/html', 'application/json']) === 'application/json';

/** Text is UTF-8, and says so. */
const typeOf = (path: string): string => {
  const type = mediaType(path);
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
};
