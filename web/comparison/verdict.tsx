import { useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/compare.js';
import { comparisonTexts } from './texts.js';
import './verdict.css';
import { verdictWords } from './verdict-words.js';

type Props = Pick<CompareQuery['compare'], 'comparability' | 'rows'>;

/** Whether the figures may be compared and ranked, and why not: before any figure is seen. */
export function Verdict({ comparability, rows }: Props) {
  const { level, reasons, mayRank } = comparability;
  const t = useTexts(comparisonTexts);
  const { title, why } = verdictWords(t, comparability);
  const [first, rest] = shortened(reasons);
  return (
    <section class="verdict" data-level={level} aria-label={t.verdict}>
      <h2>{title}</h2>
      <p>{why}</p>
      {!mayRank && reasons.some(({ barsRanking }) => barsRanking) && (
        <p class="verdict-rank">{rows.some((row) => row.mayRank) ? t.someRanked : t.noneRanked}</p>
      )}
      <Reasons reasons={first} />
      {rest.length > 0 && (
        <details>
          <summary>{t.moreReasons(rest.length)}</summary>
          <Reasons reasons={rest} />
        </details>
      )}
    </section>
  );
}

type Reason = Props['comparability']['reasons'][number];

/** More than an editor reads before the figures. */
const MANY = 5;

/** What is said at once and what is folded: of many reasons those that forbid come first. */
function shortened(reasons: Reason[]): [first: Reason[], rest: Reason[]] {
  const grave = reasons.filter(({ level }) => level === 'NOT_COMPARABLE');
  if (reasons.length <= MANY || grave.length === 0) return [reasons, []];
  return [grave, reasons.filter(({ level }) => level !== 'NOT_COMPARABLE')];
}

function Reasons({ reasons }: { reasons: Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul>
      {reasons.map(({ code, level, message }) => (
        <li key={`${code}${level}`} data-level={level}>
          {message}
        </li>
      ))}
    </ul>
  );
}
