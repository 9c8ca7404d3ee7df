import { useLocation } from 'preact-iso';
import { writeAddress } from '../lib/address.js';
import { apiLanguage } from '../lib/language.js';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { ReleaseChangeCounts } from '../queries/release-change-counts.js';
import type { ReleaseDiffFilter } from '../queries/vocabulary.js';
import { changeTexts } from './texts.js';
import { changeKinds, recordTypes } from './words.js';

interface Props {
  compared: { from: string; to: string };
  filter: ReleaseDiffFilter;
}

/** How many changes there are, by type and kind, each with the way to these alone; or why they are not counted. */
export function Counts({ compared, filter }: Props) {
  const t = useTexts(changeTexts);
  const language = apiLanguage(useLanguage());
  const kinds = useTexts(changeKinds);
  const types = useTexts(recordTypes);
  const { path, query } = useLocation();
  const { data } = useAsk(ReleaseChangeCounts, { ...compared, filter, language }, 'CURRENT');
  if (!data) return null;
  const { counts, countNote } = data.releaseDiff;
  if (!counts?.length) return <p role="status">{countNote ?? t.same}</p>;
  return (
    <ul class="change-counts" aria-label={t.counts}>
      {counts.map(({ type, kind, count }) => (
        <li key={`${type} ${kind}`}>
          <a
            href={writeAddress(path, { ...query, ...compared, type, kind, after: undefined })}
            rel="nofollow"
          >
            {t.counted(types[type], kinds[kind], count)}
          </a>
        </li>
      ))}
    </ul>
  );
}
