import { useLocation } from 'preact-iso';
import { LeftOut } from '../choices/left-out.js';
import { apiLanguage } from '../lib/language.js';
import { useAsk } from '../lib/use-ask.js';
import { usePageTitle } from '../lib/use-page-title.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { TargetCounts } from '../queries/target-counts.js';
import type { TargetsQueryVariables } from '../queries/targets.js';
import { TakeList } from '../take-away/take-list.js';
import { FailureNote } from '../ui/failure.js';
import { NotEmbedded } from '../ui/not-embedded.js';
import { Progress } from '../ui/progress.js';
import { countFilters, listFilter } from './filters.js';
import { TargetList } from './list.js';
import './page.css';
import { Summary } from './summary.js';
import { TargetsChoices } from './targets-choices.js';
import { targetsTexts } from './texts.js';
import { ORDERS, readTargetsView } from './view.js';

/** All targets, with what became of them: by town, theme, year and state. */
export function TargetsPage() {
  const t = useTexts(targetsTexts);
  const language = apiLanguage(useLanguage());
  const view = readTargetsView(useLocation().query);
  usePageTitle(t.title, t.lead);
  const { data, failure, slow, again } = useAsk(TargetCounts, countFilters(view));
  const variables: TargetsQueryVariables = {
    filter: listFilter(view),
    orderBy: ORDERS[view.sort],
    language,
  };
  return (
    <article class="targets-page">
      <h1>{t.title}</h1>
      <p class="targets-lead">{t.lead}</p>
      <Progress shown={slow} />
      {failure && <FailureNote failure={failure} again={again} />}
      {data && <Summary view={view} counts={data} />}
      <LeftOut
        read={{ state: view.standing, town: view.town, theme: view.theme, year: view.year }}
      />
      <NotEmbedded>{data && <TargetsChoices view={view} counts={data} />}</NotEmbedded>
      {!failure && (
        <TargetList
          key={JSON.stringify([variables.filter, view.sort])}
          view={view}
          variables={variables}
        />
      )}
      <TakeList
        title={t.title}
        release={data?.dataset.release}
        list="targets"
        filter={variables.filter}
        order={variables.orderBy}
      />
    </article>
  );
}
