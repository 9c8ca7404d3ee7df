import { ByTown } from '../choices/by-town.js';
import { Conditions } from '../choices/conditions.js';
import type { Condition } from '../choices/conditions-of.js';
import { choiceTexts } from '../choices/texts.js';
import { usePages } from '../lib/use-pages.js';
import { useTexts } from '../lib/use-texts.js';
import { Plans } from '../queries/plans.js';
import type { PlanFilter } from '../queries/vocabulary.js';
import { planRows } from '../timeline/plan-rows.js';
import { spanOf } from '../timeline/plan-years.js';
import { Timeline } from '../timeline/timeline.js';
import { UndatedPlans } from '../timeline/undated-plans.js';
import { YearAxis } from '../timeline/year-axis.js';
import { More } from '../ui/more.js';
import { Section } from '../ui/section.js';
import { planPageTexts } from './texts.js';
import { BY_START } from './view.js';

interface Props {
  filter: PlanFilter;
  conditions: Condition[];
}

/** The plans that are left: a lane a town, and those of which no years are printed. */
export function PlanResults({ filter, conditions }: Props) {
  const t = { ...useTexts(choiceTexts), ...useTexts(planPageTexts) };
  const pages = usePages(Plans, { filter, order: BY_START }, ({ plans }) => plans);
  const { nodes, total } = pages;
  const span = spanOf(nodes);
  const rows = new Set(planRows(nodes).map(({ plan }) => plan));
  const undated = nodes.filter((plan) => !rows.has(plan));
  return (
    <>
      {total !== null && total > 0 && <p role="status">{t.found(total)}</p>}
      <Conditions conditions={conditions} total={total} />
      {span && (
        <Section id="timeline" title={t.timeline} count={t.count(rows.size)}>
          <YearAxis span={span} />
          <ByTown items={[...rows]} level="h3">
            {(plans, { name }) => <Timeline plans={plans} span={span} townName={name} />}
          </ByTown>
        </Section>
      )}
      {total !== null && total > 0 && !span && <p>{t.noDated}</p>}
      {undated.length > 0 && (
        <Section id="undated" title={t.undated} count={t.count(undated.length)}>
          <ByTown items={undated} level="h3">
            {(plans, { name }) => <UndatedPlans plans={plans} townName={name} />}
          </ByTown>
        </Section>
      )}
      <More {...pages} />
    </>
  );
}
