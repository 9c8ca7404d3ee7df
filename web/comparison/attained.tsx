import { useTexts } from '../lib/use-texts.js';
import type { CompareQuery } from '../queries/compare.js';
import { glanceTexts } from './glance-texts.js';

type Kpi = NonNullable<CompareQuery['compare']['rows'][number]['kpi']>;

/** Both figures that are called 達成率, each by its name, with the target that they are of and the way each is worked out. */
export function Attained({ attainment }: { attainment: NonNullable<Kpi['attainment']> }) {
  const t = useTexts(glanceTexts);
  const { target, actual, actualOverTarget, progressFromBaseline, reached } = attainment;
  if (!target || !actual) return null;
  return (
    <div class="attained">
      <p>
        {t.against(target.year, target.raw, actual.year)}
        {reached !== null && <strong> {reached ? t.reached : t.notReached}</strong>}
      </p>
      <ul>
        {[actualOverTarget, progressFromBaseline].map(({ name, words, value, formula, reason }) => (
          <li key={name}>
            {words}
            <small>{value === null ? reason : formula}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
