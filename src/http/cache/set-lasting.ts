import type { FastifyReply, FastifyRequest } from 'fastify';
import { idInAddress } from '../id-in-address.js';

/** The header that names the release that an answer is of. */
export const RELEASE_FIELD = 'machikurabe-release';
/** For a minute a copy is taken as it is; for a day more while it is asked for anew behind it. */
const PUBLIC = 'public, max-age=60, stale-while-revalidate=86400';
/** What a release says is the same for ever; a year is as long as caches count. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** The longest address that is told again in a header: clients read headers up to a limit. */
const LONGEST_LINK = 4_000;

/**
 * Says that anybody may keep an answer of a release to GET, and how long: at the address of the release for ever; at that of
 * the current one for a while, and where it will be for ever.
 */
export function setLasting(
  request: FastifyRequest,
  reply: FastifyReply,
  { etag, release }: { etag: string; release: string },
): void {
  const permanent = idInAddress(request) !== null;
  setKept(reply, etag, permanent ? FOR_EVER : PUBLIC);
  if (permanent || request.url.length > LONGEST_LINK) return;
  // Beside the address of the current one, wherever a proxy has that.
  const [path = ''] = request.url.split('?');
  const up = '../'.repeat(path.split('/').length - 2);
  const address = `${up}releases/${release}${request.url.replaceAll('>', '%3E')}`;
  reply.header('link', `<${address}>; rel="bookmark"`);
}

/** Says that anybody may keep an answer that is of no release, for a while. */
export const setPublic = (reply: FastifyReply, etag: string): void => setKept(reply, etag, PUBLIC);

function setKept(reply: FastifyReply, etag: string, how: string): void {
  // Weak: the same content, whether compressed or not.
  reply.header('etag', `W/"${etag}"`).header('cache-control', how);
  reply.header('vary', 'accept, accept-encoding');
}

/** Whether the client says that it has this content. */
export function isKnown({ headers }: FastifyRequest, etag: string): boolean {
  const known = headers['if-none-match'];
  return known !== undefined && (known.trim() === '*' || known.includes(`"${etag}"`));
}
