import { useHash } from '../lib/use-hash.js';
import { usePages } from '../lib/use-pages.js';
import { useTexts } from '../lib/use-texts.js';
import { TownPlans } from '../queries/town-plans.js';
import { planTexts } from '../timeline/plan-texts.js';
import { spanOf } from '../timeline/plan-years.js';
import { Timeline } from '../timeline/timeline.js';
import { UndatedPlans } from '../timeline/undated-plans.js';
import { YearAxis } from '../timeline/year-axis.js';
import { More } from '../ui/more.js';
import { Section } from '../ui/section.js';
import { townTexts } from './texts.js';

/** So many lines of years stand open. */
const SHOWN = 2;

/** The plans of a town: those with printed years on a line of years, the others by their state. */
export function Plans({ code, townName }: { code: string; townName: string }) {
  const t = { ...useTexts(townTexts), ...useTexts(planTexts) };
  const pages = usePages(TownPlans, { code }, ({ municipality }) => municipality?.plans, {
    walked: 'plans',
  });
  const { nodes, total } = pages;
  useHash(nodes.length);
  const span = spanOf(nodes);
  return (
    <Section id="plans" title={t.plans} count={total === null ? null : t.count(total)}>
      {total === 0 && <p>{t.none}</p>}
      {span && (
        <>
          <YearAxis span={span} />
          <Timeline plans={nodes} span={span} townName={townName} shown={SHOWN} />
        </>
      )}
      {nodes.some(({ period }) => !period) && <h3>{t.noPeriod}</h3>}
      <div class="folds">
        <UndatedPlans plans={nodes} townName={townName} open={0} />
      </div>
      <More {...pages} />
    </Section>
  );
}
