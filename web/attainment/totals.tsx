import { formatNumber } from '../lib/format-number.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { missingWords } from '../ui/missing-words.js';
import type { Standings } from './count-standings.js';
import { standingNotes, standingTexts, standingWords } from './standing-texts.js';
import { STANDINGS, type TargetStanding } from './states.js';
import './standings.css';
import './totals.css';
import { reachedReasons } from './words.js';

interface Props {
  standings: Standings;
  /** The one that a list is narrowed to. */
  chosen: TargetStanding | null;
  /** Where the targets of one are listed; of all for null. */
  hrefOf: (standing: TargetStanding | null) => string;
}

/** How many targets are of each standing: a bar of shares, and the same in words that lead to the lists. */
export function Totals({ standings: { counts, missing, undecided }, chosen, hrefOf }: Props) {
  const t = useTexts(standingTexts);
  const words = useTexts(standingWords);
  const notes = useTexts(standingNotes);
  const gaps = useTexts(missingWords);
  const reasons = useTexts(reachedReasons);
  const language = useLanguage();
  const shown = (count: number) => formatNumber(count, language);
  const total = STANDINGS.reduce((sum, standing) => sum + counts[standing], 0);
  const because: Record<TargetStanding, [string, number][]> = {
    reached: [],
    missed: [],
    // Its one reason is what it means.
    'to-come': [],
    'no-actual': missing['no-actual'].map(({ reason, count }) => [gaps[reason], count]),
    undecided: undecided.map(({ reason, count }) => [reasons[reason], count]),
  };
  return (
    <div class="totals">
      <Bar counts={counts} total={total} />
      <ul class="totals-list">
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <a
              href={hrefOf(standing === chosen ? null : standing)}
              aria-current={standing === chosen ? 'true' : undefined}
              data-standing={standing}
            >
              <span class="totals-word">{words[standing]}</span>{' '}
              <strong>{t.count(shown(counts[standing]))}</strong>{' '}
              {total > 0 && <small>{t.share(shareOf(counts[standing], total, shown))}</small>}
            </a>
            <small>{notes[standing]}</small>
            {because[standing].map(([reason, count]) => (
              <small key={reason}>
                {reason} {t.count(shown(count))}
              </small>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In whole per cent: nothing is 0 that is something, and nothing is all that is not. */
function shareOf(count: number, total: number, format: (share: number) => string): string {
  const share = Math.round((count / total) * 100);
  if (share === 0 && count > 0) return `<${format(1)}`;
  if (share === 100 && count < total) return `>${format(99)}`;
  return format(share);
}

/** The shares for the eye; the list below says the same. */
function Bar({ counts, total }: { counts: Standings['counts']; total: number }) {
  if (total === 0) return null;
  let from = 0;
  return (
    <svg class="totals-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      {STANDINGS.map((standing) => {
        const width = (counts[standing] / total) * 100;
        const x = from;
        from += width;
        return (
          width > 0 && (
            <rect key={standing} x={x} y="0" width={width} height="4" data-standing={standing} />
          )
        );
      })}
    </svg>
  );
}
