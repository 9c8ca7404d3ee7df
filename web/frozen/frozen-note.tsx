import { writeAddress } from '../lib/address.js';
import { formatDate } from '../lib/format-date.js';
import { useSamePage } from '../lib/use-same-page.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import './frozen.css';
import { frozenTexts } from './texts.js';
import { useReleases } from './use-releases.js';

/** Says above a page that stays with a release which one that is, and the way to the current one. */
export function FrozenNote({ release }: { release: string }) {
  const t = useTexts(frozenTexts);
  const language = useLanguage();
  const lang = language === 'en' ? 'en' : undefined;
  const samePage = useSamePage();
  const { data } = useReleases();
  const own = data?.releases.find((one) => one.release === release);
  const current = data?.releases.find(({ isCurrent }) => isCurrent);
  const dayOf = ({ made }: { made: string }) => formatDate(made.slice(0, 10), language);
  return (
    <aside class="frozen-note" aria-label={t.about}>
      <p>
        {data && !own ? t.pointsAt : t.frozenAt}: <code>{release}</code>
        {own && <small> {t.madeOn(dayOf(own))}</small>}
      </p>
      {current && (
        <p>
          {current === own ? t.isNewest : t.isOlder(dayOf(current))}{' '}
          <a href={samePage(null)}>{t.toCurrent}</a>{' '}
          {own && current !== own && (
            <a href={writeAddress('/changes', { from: release, to: current.release, lang })}>
              {t.whatChanged}
            </a>
          )}
        </p>
      )}
    </aside>
  );
}
