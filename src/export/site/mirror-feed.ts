import { FEED_AUTHOR, FEED_TAG } from '../../domain/feed-words.js';
import { atomFeed } from '../../lib/atom.js';
import type { Mirrored } from './mirrored.js';

/** The releases in a mirror as a feed; its links are relative to where it stands. */
export const mirrorFeed = (releases: readonly Mirrored[]): string =>
  atomFeed({
    id: `${FEED_TAG}mirror`,
    title: 'まちくらべ: 写しにある版',
    subtitle: 'Machikurabe: releases in this mirror',
    updated: releases[0]?.made ?? new Date(0).toISOString(),
    author: FEED_AUTHOR,
    links: [{ rel: 'alternate', type: 'text/html', href: 'index.html' }],
    entries: releases.map(({ release, made, municipalities, indicators, figures }) => ({
      id: `${FEED_TAG}releases/${release}`,
      title: `版 ${release}（${made.slice(0, 10)}）`,
      updated: made,
      links: [{ rel: 'alternate', type: 'text/html', href: `releases/${release}/index.html` }],
      summary: `${municipalities} municipalities, ${indicators} indicators, ${figures} figures.`,
      content: `市区町村 ${municipalities}、指標 ${indicators}、数値 ${figures}。訂正は releases/${release}/corrections.csv に。`,
    })),
  });
