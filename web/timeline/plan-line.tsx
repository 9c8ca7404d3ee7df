import { useTexts } from '../lib/use-texts.js';
import type { TownPlansQuery } from '../queries/types.js';
import { Evidence } from '../ui/evidence.js';
import { Name } from '../ui/name.js';
import { Printed } from '../ui/printed.js';
import { planTexts } from './plan-texts.js';
import { planKinds, planStatuses } from './plan-words.js';
import { barOf, type Span } from './plan-years.js';

type Plan = NonNullable<TownPlansQuery['municipality']>['plans']['nodes'][number];

interface Props {
  plan: Plan;
  /** Null where the plan has no years. */
  span: Span | null;
  townName: string;
}

/** A plan with its years as printed; the bar shows the same to those who see it. */
export function PlanLine({ plan, span, townName }: Props) {
  const t = useTexts(planTexts);
  const kinds = useTexts(planKinds);
  const states = useTexts(planStatuses);
  const { id, issuer, kind, period, status, evidence } = plan;
  const bar = span && barOf(plan, span);
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
          {period && status !== 'EXISTING' && ` · ${states[status]}`}
        </small>
        <Evidence evidence={evidence} />
      </div>
      {bar && period && (
        <>
          <div class="plans-line" aria-hidden="true">
            <div
              class="plans-bar"
              data-open-start={bar.openStart}
              data-open-end={bar.openEnd}
              style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
            />
          </div>
          <small class="plans-span">{t.years(period.startFiscalYear, period.endFiscalYear)}</small>
        </>
      )}
    </li>
  );
}
