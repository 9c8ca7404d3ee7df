import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answerers } from '../../graphql/committed/ask-committed.js';
import type { RenderedPage, RenderPage } from '../../lib/page-contract/render-page.js';
import { asker } from '../addresses/asker.js';
import type { FromRelease } from '../from-release.js';
import { answerQuestion } from './answer-question.js';
import type { MadePage } from './made-page.js';

export interface RenderOptions {
  answerers: Answerers;
  answerFrom: FromRelease;
  publicUrl: () => string;
}

/** A page with the release that it was rendered from. */
export interface PageOfRelease extends Pick<MadePage, 'release' | 'points' | 'lasting'> {
  page: RenderedPage;
}

/**
 * Renders the page at an address from the release that the request is for; its client is charged for what the page asks.
 * @throws CodedError UNKNOWN_RELEASE, TOO_MANY_REQUESTS
 */
export function renderFromRelease(
  { answerers, answerFrom, publicUrl }: RenderOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  { url, render }: { url: string; render: RenderPage },
): Promise<PageOfRelease> {
  const begin = asker(answerers);
  return answerFrom(request, reply, async (context) => {
    const { ask, told } = begin(context);
    const page = await render({
      ...{ url, requestId: request.id, origin: publicUrl() },
      ask: (question) => answerQuestion(ask, question),
    });
    const lasting = page.whole && context.state.lasting;
    return { page, release: context.release, points: told().points, lasting };
  });
}
