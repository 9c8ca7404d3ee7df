import { useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/types.js';
import { compareTexts } from './texts.js';
import './verdict.css';

type Comparability = CompareQuery['compare']['comparability'];

/** Whether the figures may be compared, and why not: before any figure is seen. */
export function Verdict({ level, reasons }: Comparability) {
  const t = useTexts(compareTexts);
  return (
    <section class="verdict" data-level={level} aria-label={t.verdict}>
      <h2>{isAlone({ level, reasons }) ? t.nothingToCompare : t[level]}</h2>
      <p>{isAlone({ level, reasons }) ? t.nothingToCompareWhy : t[`${level}_WHY`]}</p>
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

/** Whether all that forbids a comparison is that there is nothing to compare with. */
const isAlone = ({ level, reasons }: Comparability): boolean =>
  level === 'NOT_COMPARABLE' &&
  reasons.every((reason) => reason.level !== level || reason.code === 'NOTHING_TO_COMPARE');
