import { groupBy } from '../lib/group-by.js';
import { apiLanguage } from '../lib/language.js';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { TownChanges as TownChangesQuery } from '../queries/town-changes.js';
import './frozen.css';
import { frozenTexts } from './texts.js';
import { useReleases } from './use-releases.js';

/** What became of the records of a town up to the current release. */
export function TownChanges({ release, code }: { release: string; code: string }) {
  const t = useTexts(frozenTexts);
  const language = apiLanguage(useLanguage());
  const current = useReleases().data?.releases.find(({ isCurrent }) => isCurrent)?.release;
  const differs = current !== undefined && current !== release;
  const { data } = useAsk(
    TownChangesQuery,
    differs ? { from: release, to: current, code, language } : null,
    'CURRENT',
  );
  if (!differs || !data) return null;
  const { counts, countNote } = data.releaseDiff;
  return (
    <section class="changed" aria-label={t.changes}>
      <p>{countNote ?? (counts?.length ? t.changedRecords : t.sameRecords)}</p>
      <ul>
        {[...groupBy(counts ?? [], ({ type }) => type)].map(([type, kinds]) => (
          <li key={type}>
            {t[type]}: {kinds.map(({ kind, count }) => t[kind](count)).join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
