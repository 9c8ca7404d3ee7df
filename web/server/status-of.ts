import type { RenderedPage } from '../../src/lib/page-contract/render-page.js';
import type { Answer } from '../lib/ask.js';
import type { Told } from '../lib/given.js';

/** The status of a page: a search engine must not list a town that is not there. */
export function statusOf({ missing }: Told, answers: Answer<unknown>[]): RenderedPage['status'] {
  const codes = answers.flatMap(({ failure }) => (failure ? [failure.code] : []));
  if (missing || codes.some((code) => /^UNKNOWN_|^NOT_FOUND$/.test(code))) return 404;
  return codes.length > 0 ? 400 : 200;
}
