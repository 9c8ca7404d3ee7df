import { useTexts } from '../lib/use-texts.js';
import { Evidence } from '../ui/evidence.js';
import { Name } from '../ui/name.js';
import { Printed } from '../ui/printed.js';
import { PeriodBar } from './period-bar.js';
import type { Row } from './plan-rows.js';
import { planTexts } from './plan-texts.js';
import { planKinds, planStatuses } from './plan-words.js';
import type { Span } from './plan-years.js';
import type { TimelinePlan } from './timeline-plan.js';

interface Props {
  row: Row<TimelinePlan>;
  /** Null where the plan stands in a list of those without years. */
  span: Span | null;
  townName: string;
}

/** A plan with its years as printed and what it follows, in words; the bar shows the same to those who see it. */
export function PlanLine({ row, span, townName }: Props) {
  const t = useTexts(planTexts);
  const kinds = useTexts(planKinds);
  const states = useTexts(planStatuses);
  const { plan } = row;
  const { id, issuer, kind, period, status, evidence, follows, precedes } = plan;
  return (
    <li id={id}>
      <div>
        <Name {...plan} />{' '}
        <small>
          {kinds[kind]}
          {issuer !== townName && (
            <>
              {' · '}
              <Printed>{issuer}</Printed>
            </>
          )}
          {span && status !== 'EXISTING' && ` · ${states[status]}`}
        </small>
        <Neighbours label={t.follows} plans={follows} />
        <Neighbours label={t.precedes} plans={precedes} />
        <Evidence evidence={evidence} />
      </div>
      {span && (
        <>
          <div class="plans-cell">
            <PeriodBar row={row} span={span} />
          </div>
          <small class="plans-span">
            {period ? t.years(period.startFiscalYear, period.endFiscalYear) : t.yearsNotPrinted}
          </small>
        </>
      )}
    </li>
  );
}

/** The plans before or after one, as a document says. */
function Neighbours({ label, plans }: { label: string; plans: TimelinePlan['follows'] }) {
  const t = useTexts(planTexts);
  if (plans.length === 0) return null;
  return (
    <small class="plans-neighbours">
      {label}
      {plans.map((plan, at) => (
        <span key={plan.id}>
          {at > 0 && t.and}
          <Name {...plan} />
        </span>
      ))}
    </small>
  );
}
