import { useLocation } from 'preact-iso';
import { useAddress } from '../lib/use-address.js';
import { useAsk } from '../lib/use-ask.js';
import { useTexts } from '../lib/use-texts.js';
import { FindAll } from '../queries/find-all.js';
import { FailureNote } from '../ui/failure.js';
import { Progress } from '../ui/progress.js';
import { groupHits, TYPES } from './group-hits.js';
import { ResultGroup } from './result-group.js';
import './results.css';
import { homeTexts } from './texts.js';

/** As many hits as one answer may hold. */
const MOST = 100;

/** What some words find, by kind; the address says which kind alone is wanted. */
export function Results({ words }: { words: string }) {
  const t = useTexts(homeTexts);
  const address = useAddress();
  const { query } = useLocation();
  const only = TYPES.find((type) => type === query.kind) ?? null;
  const { data, failure, settled, slow, again } = useAsk(FindAll, {
    query: words,
    types: only && [only],
    first: MOST,
  });
  // Until the answer is there, the hits are those of what was asked before.
  const answered = settled && !failure;
  const total = data?.search.totalCount ?? 0;
  const hits = data?.search.edges ?? [];
  return (
    <div class="results">
      <nav aria-label={t.kinds}>
        <ul class="results-kinds">
          {[null, ...TYPES].map((type) => (
            <li key={type}>
              <a
                href={address('/', { q: words, kind: type ?? undefined })}
                aria-current={type === only ? 'true' : undefined}
              >
                {type ? t[type] : t.all}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Progress shown={slow} />
      {settled && failure && <FailureNote failure={failure} again={again} />}
      <p role="status" class="results-count">
        {answered && total === 0 && t.nothing}
        {answered &&
          total > 0 &&
          (total > hits.length ? t.firstOf(hits.length, total) : t.found(total))}
      </p>
      {!(settled && failure) && (
        <div class="results-hits" aria-busy={!settled}>
          {groupHits(hits).map((group) => (
            <ResultGroup key={`${words}/${group.type}`} {...group} whole={only !== null} />
          ))}
        </div>
      )}
    </div>
  );
}
