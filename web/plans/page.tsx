import { useLocation } from 'preact-iso';
import { LeftOut } from '../choices/left-out.js';
import { TownsChoice } from '../choices/towns-choice.js';
import { TakeList } from '../take-away/take-list.js';
import { NotEmbedded } from '../ui/not-embedded.js';
import '../ui/section.css';
import { usePageTitle } from '../lib/use-page-title.js';
import { useTexts } from '../lib/use-texts.js';
import { PlanForm } from './plan-form.js';
import { PlanResults } from './plan-results.js';
import { planPageTexts } from './texts.js';
import { usePlanChoices } from './use-plan-choices.js';
import { BY_START, filterOf, readView } from './view.js';

/** The plans of all towns that we read, on one line of years. */
export function PlansPage() {
  const t = useTexts(planPageTexts);
  usePageTitle(t.title, t.lead);
  const view = readView(useLocation().query);
  const filter = filterOf(view);
  const { towns, options, conditions, release } = usePlanChoices(view);
  return (
    <article>
      <h1>{t.title}</h1>
      <p class="section-note">{t.lead}</p>
      <LeftOut read={{ ...view }} />
      <NotEmbedded>
        <TownsChoice facet={towns} chosen={view.towns} />
        <PlanForm view={view} options={options} />
      </NotEmbedded>
      <PlanResults key={JSON.stringify(filter)} filter={filter} conditions={conditions} />
      <TakeList title={t.title} release={release} list="plans" filter={filter} order={BY_START} />
    </article>
  );
}
