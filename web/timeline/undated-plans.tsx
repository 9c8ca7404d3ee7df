import { useTexts } from '../lib/use-texts.js';
import type { PlanStatus } from '../queries/vocabulary.js';
import { Fold } from '../ui/fold.js';
import { PlanLine } from './plan-line.js';
import { planRows } from './plan-rows.js';
import { planTexts } from './plan-texts.js';
import { planStatuses } from './plan-words.js';
import './plans.css';
import type { TimelinePlan } from './timeline-plan.js';

const STATUSES = ['EXISTING', 'UNDER_REVIEW', 'PLANNED', 'UNKNOWN'] satisfies PlanStatus[];
interface Props {
  plans: TimelinePlan[];
  townName: string;
  /** Longer lists are folded. */
  open?: number;
}

/** The plans of a town that have no row in its timeline, by what is said of their state. */
export function UndatedPlans({ plans, townName, open = 12 }: Props) {
  const t = useTexts(planTexts);
  const states = useTexts(planStatuses);
  const shown = new Set(planRows(plans).map(({ plan }) => plan));
  const groups = STATUSES.map((status) => ({
    status,
    those: plans.filter((plan) => plan.status === status && !shown.has(plan)),
  }));
  return groups
    .filter(({ those }) => those.length > 0)
    .map(({ status, those }) => (
      <Fold
        key={status}
        id={`undated ${townName} ${status}`}
        title={states[status]}
        count={t.count(those.length)}
        open={those.length <= open}
      >
        <ul class="plans plans-undated">
          {those.map((plan) => (
            <PlanLine
              key={plan.id}
              row={{ plan, before: null, leadsOn: false }}
              span={null}
              townName={townName}
            />
          ))}
        </ul>
      </Fold>
    ));
}
