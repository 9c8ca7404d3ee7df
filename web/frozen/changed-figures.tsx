import { comparisonTexts } from '../comparison/texts.js';
import { useAsk } from '../lib/use-ask.js';
import { useTexts } from '../lib/use-texts.js';
import { Compare, type CompareQuery, type CompareQueryVariables } from '../queries/compare.js';
import { FailureNote } from '../ui/failure.js';
import { changedCells, countRankChanges } from './changed-cells.js';
import { ChangedCells } from './changed-cells-list.js';
import './frozen.css';
import { frozenTexts } from './texts.js';

/** As many are named at once; the rest is folded. */
const NAMED = 8;
/** What is said to a question that the current release does not understand any more. */
const GONE = ['UNKNOWN_INDICATOR', 'UNKNOWN_MUNICIPALITY', 'BAD_USER_INPUT'];

interface Props {
  /** What the release of the page answers. */
  comparison: CompareQuery['compare'];
  variables: CompareQueryVariables;
}

/** Which of the figures are others in the current release: it is asked the same. */
export function ChangedFigures({ comparison, variables }: Props) {
  const t = useTexts(frozenTexts);
  const words = useTexts(comparisonTexts);
  const { data, failure, settled, again } = useAsk(Compare, variables, 'CURRENT');
  const current = data?.compare;
  if (settled && failure) {
    if (GONE.includes(failure.code)) return <p class="changed">{t.goneThere}</p>;
    return <FailureNote failure={failure} again={again} />;
  }
  if (!settled || !current || current.release === comparison.release) return null;
  const changed = changedCells(comparison, current);
  const ranks = countRankChanges(comparison, current);
  const [before, after] = [comparison.comparability.level, current.comparability.level];
  return (
    <section class="changed" aria-label={t.changes}>
      <p>{changed.length > 0 ? t.changedFigures(changed.length) : t.sameFigures}</p>
      <ChangedCells cells={changed.slice(0, NAMED)} />
      {changed.length > NAMED && (
        <details>
          <summary>{t.moreChanges(changed.length - NAMED)}</summary>
          <ChangedCells cells={changed.slice(NAMED)} />
        </details>
      )}
      {before !== after && <p>{t.changedVerdict(words[before], words[after])}</p>}
      {ranks > 0 && <p>{t.changedRanks(ranks)}</p>}
    </section>
  );
}
