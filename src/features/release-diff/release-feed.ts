import { FEED_AUTHOR, FEED_TAG } from '../../domain/feed-words.js';
import { type AtomEntry, atomFeed } from '../../lib/atom.js';
import { tellCounts } from './change-words.js';
import type { ReleaseStep } from './release-steps.js';

/** The releases of a server as a feed: what each added, revised and corrected. */
export const releaseFeed = (steps: readonly ReleaseStep[], publicUrl: string): string =>
  atomFeed({
    id: `${FEED_TAG}releases`,
    title: 'まちくらべ: データの版',
    subtitle: 'Machikurabe: releases of the data',
    updated: steps[0]?.record.made ?? new Date(0).toISOString(),
    author: FEED_AUTHOR,
    links: [
      { rel: 'self', type: 'application/atom+xml', href: `${publicUrl}/changes.atom` },
      { rel: 'alternate', type: 'text/html', href: `${publicUrl}/` },
    ],
    entries: steps.map((step) => entry(step, publicUrl)),
  });

function entry(step: ReleaseStep, publicUrl: string): AtomEntry {
  const { record, before } = step;
  const { id, made } = record;
  const address = `${publicUrl}/releases/${id}`;
  const changes =
    before && `${address}/graphql?${new URLSearchParams({ query: diffQuery(before, id) })}`;
  return {
    id: `${FEED_TAG}releases/${id}`,
    title: `版 ${id}（${made.slice(0, 10)}）`,
    updated: made,
    links: [
      { rel: 'alternate', type: 'text/html', href: `${address}/compare` },
      ...(changes ? [{ rel: 'related' as const, type: 'application/json', href: changes }] : []),
    ],
    summary: summaryOf(step),
    content: `${contentOf(step)}\n変わらないアドレス: ${address}/compare（画面）、${address}/graphql（API）`,
  };
}

function summaryOf({ before, counts }: ReleaseStep): string {
  if (before === null) return 'The oldest release that is kept here.';
  if (counts === null)
    return `What differs from release ${before} is not counted here: it is too much, or that one cannot be read any more.`;
  return `Since release ${before}: ${tellCounts(counts, 'EN') || 'nothing but derived records'}.`;
}

function contentOf({ before, counts }: ReleaseStep): string {
  if (before === null) return 'ここに残る、もっとも古い版です。';
  if (counts === null)
    return `版 ${before} との違いは、多いか、その版をもう読めないため、ここでは数えていません。`;
  return `版 ${before} から: ${tellCounts(counts, 'JA') || '導かれる記録のほかに違いはありません'}。`;
}

/** The first changes, with their counts; `endCursor` leads on. */
const diffQuery = (from: string, to: string): string =>
  `{releaseDiff(from:"${from}",to:"${to}",first:100){counts{type kind count} pageInfo{hasNextPage endCursor} nodes{kind type recordId municipalityCode fields{name before after}}}}`;
