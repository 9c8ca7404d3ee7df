import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CodedError } from '../../lib/coded-error.js';
import { hashOf } from '../../lib/hash-of.js';
import type { PageAnswer } from '../../lib/page-contract/render-page.js';
import type { FileStore } from '../addresses/file-store.js';
import { isKnown } from '../cache/set-lasting.js';
import { idInAddress } from '../id-in-address.js';
import { isEmbed } from '../page-paths.js';
import type { StateOf } from '../request-state.js';
import { type BuiltExplorer, builtExplorer } from './built-explorer.js';
import type { MadePage } from './made-page.js';
import { pagePolicy } from './page-policy.js';
import {
  type PageOfRelease,
  type RenderOptions,
  renderFromRelease,
} from './render-from-release.js';
import { sendEmptyPage, sendKnown, sendPage } from './send-page.js';

const compress = promisify(gzip);

/** Pages that are rendered at the same time; more are sent empty, for the browser to fill in. */
const MOST_AT_ONCE = 8;

export interface PageOptions extends RenderOptions {
  stateOf: StateOf;
  /** The release that is served now. */
  current: () => string;
  pages: FileStore<MadePage>;
}

/** Answers with pages that are rendered from one release, and keeps them for a while. */
export function pageAnswerer(options: PageOptions) {
  const { stateOf, current, pages } = options;
  let rendering = 0;

  async function make(
    request: FastifyRequest,
    reply: FastifyReply,
    { render, fill }: BuiltExplorer,
  ): Promise<MadePage> {
    const pack = async ({ page, ...rest }: PageOfRelease) => {
      const body = Buffer.from(fill(page));
      const { status, styles } = page;
      const gzipped = await compress(body);
      return { status, body, gzipped, policy: pagePolicy(styles, isEmbed(request)), ...rest };
    };
    const { url } = request;
    try {
      return await pack(await renderFromRelease(options, request, reply, { url, render }));
    } catch (error) {
      if (!(error instanceof CodedError) || error.code !== 'UNKNOWN_RELEASE') throw error;
      const { code, message, details } = error;
      const answer: PageAnswer = { errors: [{ message, extensions: { code, ...details } }] };
      const origin = options.publicUrl();
      const page = await render({ url, requestId: request.id, origin, ask: async () => answer });
      return pack({ page, release: current(), points: 0, lasting: false });
    }
  }

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const built = await builtExplorer();
    const release = idInAddress(request) ?? current();
    const etagOf = (of: string) => hashOf(`${of}\n${built.code}`);
    if (isKnown(request, etagOf(release))) {
      return sendKnown(reply, etagOf(release), isEmbed(request));
    }
    const kept = pages.get(`${release}\n${request.url}`);
    if (!kept && rendering >= MOST_AT_ONCE) return sendEmptyPage(reply, built, isEmbed(request));
    rendering++;
    try {
      if (kept) stateOf(request).charge(kept.points);
      const page = kept ?? (await make(request, reply, built));
      if (!kept && page.lasting) pages.keep(`${page.release}\n${request.url}`, page);
      return sendPage(request, reply, page, etagOf(page.release));
    } catch (error) {
      // The page itself is there: what it shows is asked for by the browser, which is told what is wrong.
      if (!(error instanceof CodedError)) request.log.error(error);
      return sendEmptyPage(reply, built, isEmbed(request));
    } finally {
      rendering--;
    }
  };
}
