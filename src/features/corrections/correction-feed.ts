import escapeHtml from 'escape-html';
import type { CorrectedValue, CorrectionEntity } from '../../db/entities/correction.entity.js';

/** Begins all ids: of no host, since the same corrections may be served by many. */
const TAG = 'tag:machikurabe,2026:';
/** The day from which corrections are kept: the feed was last changed then, or by the latest of them. */
const KEPT_SINCE = '2026-11-27';

const instant = (day: string) => `${day}T00:00:00+09:00`;
const shown = (value: CorrectedValue) => (value === null ? '（なし）' : String(value));

/**
 * The corrections of a release as a feed (Atom 1.0, RFC 4287).
 * @param path of the service where the feed stands: "" for the current release, "/releases/ID" for that one
 */
export function correctionFeed(
  rows: readonly CorrectionEntity[],
  publicUrl: string,
  path = '',
): string {
  const address = escapeHtml(publicUrl);
  const updated = rows.map(({ since }) => since).reduce((a, b) => (a > b ? a : b), KEPT_SINCE);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">
<id>${TAG}corrections</id>
<title>まちくらべ: 数値の訂正</title>
<subtitle xml:lang="en">Machikurabe: corrections of figures</subtitle>
<updated>${instant(updated)}</updated>
<author><name>まちくらべ Machikurabe</name></author>
<link rel="self" type="application/atom+xml" href="${address}${path}/corrections.atom"/>
<link rel="alternate" type="text/plain" href="${address}/corrections"/>
<link rel="alternate" type="text/csv" href="${address}${path}/corrections.csv"/>
${rows.map(entry).join('')}</feed>
`;
}

function entry(row: CorrectionEntity): string {
  const { id, recordId, field, since, seen, reason, reasonEn } = row;
  const change = `${field}: ${shown(row.old)} → ${shown(row.new)}`;
  return `<entry>
<id>${TAG}${escapeHtml(id)}</id>
<title>${escapeHtml(`訂正 ${recordId} ${change}`)}</title>
<updated>${instant(since)}</updated>
<summary xml:lang="en">${escapeHtml(reasonEn)}</summary>
<content type="text">${escapeHtml(`${change}\n${reason}\n出典: ${seen}`)}</content>
</entry>
`;
}
