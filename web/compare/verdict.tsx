import { useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/types.js';
import { compareTexts } from './texts.js';
import './verdict.css';
import { verdictWords } from './verdict-words.js';

/** Whether the figures may be compared, and why not: before any figure is seen. */
export function Verdict(comparability: CompareQuery['compare']['comparability']) {
  const { level, reasons, rankNote } = comparability;
  const t = useTexts(compareTexts);
  const { title, why } = verdictWords(t, comparability);
  return (
    <section class="verdict" data-level={level} aria-label={t.verdict}>
      <h2>{title}</h2>
      <p>{why}</p>
      {rankNote && <p class="verdict-rank">{rankNote}</p>}
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
