import { useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/types.js';
import { compareTexts } from './texts.js';
import './verdict.css';

/** Whether the figures may be compared, and why not: before any figure is seen. */
export function Verdict({ level, reasons }: CompareQuery['compare']['comparability']) {
  const t = useTexts(compareTexts);
  return (
    <section class="verdict" data-level={level} aria-label={t.verdict}>
      <h2>{t[level]}</h2>
      {reasons.length > 0 && (
        <ul>
          {reasons.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
