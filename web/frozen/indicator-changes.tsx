import { useAsk } from '../lib/use-ask.js';
import { useTexts } from '../lib/use-texts.js';
import {
  Indicator,
  type IndicatorQuery,
  type IndicatorQueryVariables,
} from '../queries/indicator.js';
import './frozen.css';
import { indicatorDifference } from './indicator-difference.js';
import { frozenTexts } from './texts.js';

interface Props {
  /** What the release of the page answers. */
  answer: IndicatorQuery;
  variables: IndicatorQueryVariables;
}

/** What the current release says otherwise of an indicator. */
export function IndicatorChanges({ answer, variables }: Props) {
  const t = useTexts(frozenTexts);
  const { data } = useAsk(Indicator, variables, 'CURRENT');
  if (!data || data.dataset.release === answer.dataset.release) return null;
  const difference = indicatorDifference(answer, data);
  if (!difference) return null;
  const { parts, added, removed } = difference;
  const lines = [
    ...parts.map((part) => t[part]),
    ...(added > 0 ? [`${t.series}: ${t.ADDED(added)}`] : []),
    ...(removed > 0 ? [`${t.series}: ${t.REMOVED(removed)}`] : []),
  ];
  return (
    <section class="changed" aria-label={t.changes}>
      <p>{lines.length > 0 ? t.changedIndicator : t.sameIndicator}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
