import { useTexts } from '../lib/use-texts.js';
import { Fold } from '../ui/fold.js';
import { PlanLine } from './plan-line.js';
import { planRows } from './plan-rows.js';
import { planTexts } from './plan-texts.js';
import type { Span } from './plan-years.js';
import './plans.css';
import type { TimelinePlan } from './timeline-plan.js';

interface Props {
  /** Of one town. */
  plans: readonly TimelinePlan[];
  span: Span;
  townName: string;
  /** How many stand open, the newest; without it, all. */
  shown?: number;
}

/** The lane of a town: its plans with printed years, and those that take their place. */
export function Timeline({ plans, span, townName, shown = Number.POSITIVE_INFINITY }: Props) {
  const t = useTexts(planTexts);
  const rows = planRows(plans);
  const folded = Math.max(rows.length - shown, 0);
  const listOf = (those: typeof rows) => (
    <ul class="plans plans-dated">
      {those.map((row) => (
        <PlanLine key={row.plan.id} row={row} span={span} townName={townName} />
      ))}
    </ul>
  );
  return (
    <>
      {listOf(rows.slice(folded))}
      {folded > 0 && (
        <Fold id={`dated ${townName}`} title={t.earlier} count={t.count(folded)}>
          {listOf(rows.slice(0, folded))}
        </Fold>
      )}
    </>
  );
}
