/** Begins all ids of feeds: of no host, since the same data may be served by many. */
export const FEED_TAG = 'tag:machikurabe,2026:';

export const FEED_AUTHOR = 'まちくらべ Machikurabe';
