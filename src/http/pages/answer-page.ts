import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answering } from '../../graphql/answering.js';
import { CodedError } from '../../lib/coded-error.js';
import { hashOf } from '../../lib/hash-of.js';
import type { PageAnswer, RenderedPage } from '../../lib/page-contract/render-page.js';
import { asker } from '../addresses/asker.js';
import type { FileStore } from '../addresses/file-store.js';
import { isKnown } from '../cache/set-lasting.js';
import type { FromRelease } from '../from-release.js';
import { idInAddress } from '../id-in-address.js';
import { isEmbed } from '../page-paths.js';
import type { StateOf } from '../request-state.js';
import { answerQuestion } from './answer-question.js';
import { type BuiltExplorer, builtExplorer } from './built-explorer.js';
import type { MadePage } from './made-page.js';
import { pagePolicy } from './page-policy.js';
import { sendEmptyPage, sendKnown, sendPage } from './send-page.js';

const compress = promisify(gzip);

/** Pages that are rendered at the same time; more are sent empty, for the browser to fill in. */
const MOST_AT_ONCE = 8;

export interface PageOptions {
  apollo: Pick<ApolloServer<Answering>, 'executeOperation'>;
  stateOf: StateOf;
  answerFrom: FromRelease;
  /** The release that is served now. */
  current: () => string;
  publicUrl: () => string;
  pages: FileStore<MadePage>;
}

/** Answers with pages that are rendered from one release, and keeps them for a while. */
export function pageAnswerer(options: PageOptions) {
  const { apollo, stateOf, answerFrom, current, publicUrl, pages } = options;
  let rendering = 0;

  async function make(
    request: FastifyRequest,
    reply: FastifyReply,
    { render, fill }: BuiltExplorer,
  ) {
    const begin = asker(apollo);
    const renderWith = (ask: Parameters<typeof render>[0]['ask']) =>
      render({ url: request.url, requestId: request.id, origin: publicUrl(), ask });
    const pack = async (
      page: RenderedPage,
      rest: Pick<MadePage, 'release' | 'points' | 'lasting'>,
    ) => {
      const body = Buffer.from(fill(page));
      const { status, styles } = page;
      const gzipped = await compress(body);
      return { status, body, gzipped, policy: pagePolicy(styles, isEmbed(request)), ...rest };
    };
    try {
      return await answerFrom(request, reply, async (context) => {
        const { ask, told } = begin(context);
        const page = await renderWith((question) => answerQuestion(ask, question));
        const lasting = page.whole && context.state.lasting;
        return pack(page, { release: context.release, points: told().points, lasting });
      });
    } catch (error) {
      if (!(error instanceof CodedError) || error.code !== 'UNKNOWN_RELEASE') throw error;
      const { code, message, details } = error;
      const answer: PageAnswer = { errors: [{ message, extensions: { code, ...details } }] };
      const page = await renderWith(async () => answer);
      return pack(page, { release: current(), points: 0, lasting: false });
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
