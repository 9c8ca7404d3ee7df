import { PlanLine } from './plan-line.js';
import { planRows } from './plan-rows.js';
import type { Span } from './plan-years.js';
import './plans.css';
import type { TimelinePlan } from './timeline-plan.js';

interface Props {
  /** Of one town. */
  plans: readonly TimelinePlan[];
  span: Span;
  townName: string;
}

/** The lane of a town: its plans with printed years, and those that take their place. */
export function Timeline({ plans, span, townName }: Props) {
  return (
    <ul class="plans plans-dated">
      {planRows(plans).map((row) => (
        <PlanLine key={row.plan.id} row={row} span={span} townName={townName} />
      ))}
    </ul>
  );
}
