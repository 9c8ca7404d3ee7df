import { useLocation } from 'preact-iso';
import { writeAddress } from '../lib/address.js';
import { formatDate } from '../lib/format-date.js';
import { writePlace } from '../lib/release-address.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { Section } from '../ui/section.js';
import { Tag } from '../ui/tag.js';
import { changeTexts } from './texts.js';
import type { Release } from './view.js';

/** The releases that are kept, the newest first: when each was made, how much it holds, what it changed. */
export function Releases({ releases }: { releases: readonly Release[] }) {
  const t = useTexts(changeTexts);
  const language = useLanguage();
  const { path, query } = useLocation();
  const lang = query.lang === 'en' ? 'en' : undefined;
  return (
    <Section id="releases" title={t.releases} count={`${releases.length}`}>
      <ul class="changes">
        {releases.map(({ release, made, isCurrent, pinned, counts }, at) => {
          const before = releases[at + 1]?.release;
          const rows = Object.fromEntries(counts.map(({ table, rows }) => [table, rows]));
          return (
            <li key={release}>
              <code>{release}</code> {t.made(formatDate(made.slice(0, 10), language))}{' '}
              {isCurrent && <Tag strong>{t.current}</Tag>} {pinned && <Tag>{t.pinned}</Tag>}
              {counts.length > 0 && <small>{t.holds(rows)}</small>}
              <small>
                <a href={writeAddress(writePlace({ release, page: '/compare' }), { lang })}>
                  {t.open}
                </a>{' '}
                {before && (
                  <a href={writeAddress(path, { from: before, to: release, lang })}>
                    {t.sinceBefore}
                  </a>
                )}
              </small>
            </li>
          );
        })}
      </ul>
      <p>
        <a href="/changes.atom">{t.feed}</a>
      </p>
    </Section>
  );
}
