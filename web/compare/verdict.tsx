import { useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/types.js';
import { compareTexts } from './texts.js';
import './verdict.css';
import { verdictWords } from './verdict-words.js';

type Props = Pick<CompareQuery['compare'], 'comparability' | 'rows'>;

/** Whether the figures may be compared and ranked, and why not: before any figure is seen. */
export function Verdict({ comparability, rows }: Props) {
  const { level, reasons, mayRank } = comparability;
  const t = useTexts(compareTexts);
  const { title, why } = verdictWords(t, comparability);
  return (
    <section class="verdict" data-level={level} aria-label={t.verdict}>
      <h2>{title}</h2>
      <p>{why}</p>
      {!mayRank && reasons.some(({ barsRanking }) => barsRanking) && (
        <p class="verdict-rank">{rows.some((row) => row.mayRank) ? t.someRanked : t.noneRanked}</p>
      )}
      {reasons.length > 0 && (
        <ul>
          {reasons.map(({ code, level, message }) => (
            <li key={code} data-level={level}>
              {message}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
