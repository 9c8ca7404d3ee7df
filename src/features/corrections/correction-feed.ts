import type { CorrectedValue, CorrectionEntity } from '../../db/entities/correction.entity.js';
import { FEED_AUTHOR, FEED_TAG } from '../../domain/feed-words.js';
import { type AtomEntry, atomFeed } from '../../lib/atom.js';

/** The day from which corrections are kept: the feed was last changed then, or by the latest of them. */
const KEPT_SINCE = '2026-11-27';

const instant = (day: string) => `${day}T00:00:00+09:00`;
const shown = (value: CorrectedValue) => (value === null ? '（なし）' : String(value));

/**
 * The corrections of a release as a feed.
 * @param path of the service where the feed stands: "" for the current release, "/releases/ID" for that one
 */
export const correctionFeed = (
  rows: readonly CorrectionEntity[],
  publicUrl: string,
  path = '',
): string =>
  atomFeed({
    id: `${FEED_TAG}corrections`,
    title: 'まちくらべ: 数値の訂正',
    subtitle: 'Machikurabe: corrections of figures',
    updated: instant(rows.map(({ since }) => since).reduce((a, b) => (a > b ? a : b), KEPT_SINCE)),
    author: FEED_AUTHOR,
    links: [
      { rel: 'self', type: 'application/atom+xml', href: `${publicUrl}${path}/corrections.atom` },
      { rel: 'alternate', type: 'text/html', href: `${publicUrl}${path}/corrections` },
      { rel: 'alternate', type: 'text/csv', href: `${publicUrl}${path}/corrections.csv` },
    ],
    entries: rows.map(entry),
  });

function entry(row: CorrectionEntity): AtomEntry {
  const { id, recordId, field, since, seen, reason, reasonEn } = row;
  const change = `${field}: ${shown(row.old)} → ${shown(row.new)}`;
  return {
    id: FEED_TAG + id,
    title: `訂正 ${recordId} ${change}`,
    updated: instant(since),
    summary: reasonEn,
    content: `${change}\n${reason}\n出典: ${seen}`,
  };
}
