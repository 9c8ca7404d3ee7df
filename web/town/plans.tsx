import { usePages } from '../lib/use-pages.js';
import { useTexts } from '../lib/use-texts.js';
import { TownPlans } from '../queries/operations.js';
import type { PlanStatus, TownPlansQuery } from '../queries/types.js';
import { PlanLine } from '../timeline/plan-line.js';
import { planTexts } from '../timeline/plan-texts.js';
import { planStatuses } from '../timeline/plan-words.js';
import { spanOf } from '../timeline/plan-years.js';
import { More } from '../ui/more.js';
import { Section } from '../ui/section.js';
import '../timeline/plans.css';
import { useHash } from '../lib/use-hash.js';
import { townTexts } from './texts.js';

type Plan = NonNullable<TownPlansQuery['municipality']>['plans']['nodes'][number];

const STATUSES: PlanStatus[] = ['EXISTING', 'UNDER_REVIEW', 'PLANNED', 'UNKNOWN'];

/** The plans of a town: those with printed years on a line of years, the others by their state. */
export function Plans({ code, townName }: { code: string; townName: string }) {
  const t = { ...useTexts(townTexts), ...useTexts(planTexts) };
  const states = useTexts(planStatuses);
  const pages = usePages(TownPlans, { code }, ({ municipality }) => municipality?.plans);
  const { nodes, total } = pages;
  useHash(nodes.length);
  const span = spanOf(nodes);
  const dated = nodes.filter(({ period }) => period);
  const start = ({ period }: Plan) => period?.startFiscalYear ?? period?.endFiscalYear ?? 0;
  const undated = STATUSES.map((status) => ({
    status,
    plans: nodes.filter((plan) => !plan.period && plan.status === status),
  })).filter(({ plans }) => plans.length > 0);
  return (
    <Section id="plans" title={t.plans} count={total === null ? null : t.count(total)}>
      {total === 0 && <p>{t.none}</p>}
      {span && (
        <>
          <h3>{t.timeline}</h3>
          <div class="plans-head" aria-hidden="true">
            <div class="plans-axis">
              <span>{span.first}</span>
              <span>{span.last}</span>
            </div>
          </div>
          <ul class="plans plans-dated">
            {dated
              .toSorted((one, other) => start(one) - start(other))
              .map((plan) => (
                <PlanLine key={plan.id} plan={plan} span={span} townName={townName} />
              ))}
          </ul>
        </>
      )}
      {undated.length > 0 && <h3>{t.noPeriod}</h3>}
      {undated.map(({ status, plans }) => (
        <details key={status} open={plans.length <= 12}>
          <summary>
            {states[status]} <small>{t.count(plans.length)}</small>
          </summary>
          <ul class="plans plans-undated">
            {plans.map((plan) => (
              <PlanLine key={plan.id} plan={plan} span={null} townName={townName} />
            ))}
          </ul>
        </details>
      ))}
      <More {...pages} />
    </Section>
  );
}
