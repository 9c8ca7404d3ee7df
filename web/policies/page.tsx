import { useLocation } from 'preact-iso';
import { Choice } from '../choices/choice.js';
import { ChoiceForm } from '../choices/choice-form.js';
import { ChoiceText } from '../choices/choice-text.js';
import { LeftOut } from '../choices/left-out.js';
import { TownsChoice } from '../choices/towns-choice.js';
import { useAddress } from '../lib/use-address.js';
import { TakeList } from '../take-away/take-list.js';
import { NotEmbedded } from '../ui/not-embedded.js';
import '../ui/section.css';
import { usePageTitle } from '../lib/use-page-title.js';
import { useTexts } from '../lib/use-texts.js';
import { PolicyResults } from './policy-results.js';
import { policyPageTexts } from './texts.js';
import { usePolicyChoices } from './use-policy-choices.js';
import { filterOf, readView } from './view.js';

/** The policies of all towns that we read. */
export function PoliciesPage() {
  const t = useTexts(policyPageTexts);
  const address = useAddress();
  usePageTitle(t.title, t.lead);
  const view = readView(useLocation().query);
  const filter = filterOf(view);
  const { towns, options, conditions, release } = usePolicyChoices(view);
  return (
    <article>
      <h1>{t.title}</h1>
      <p class="section-note">{t.lead}</p>
      <LeftOut read={{ ...view }} />
      <NotEmbedded>
        <p>
          <a href={address('/themes')}>{t.themes}</a>
        </p>
        <TownsChoice facet={towns} chosen={view.towns} />
        <ChoiceForm label={t.narrow} kept={{ towns: view.towns.join(',') }}>
          <Choice name="theme" label={t.theme} chosen={view.theme} options={options.theme} />
          <Choice name="plan" label={t.plan} chosen={view.plan} options={options.plan} />
          <Choice name="office" label={t.office} chosen={view.office} options={options.office} />
          <Choice name="level" label={t.level} chosen={view.level} options={options.level} />
          <ChoiceText name="q" label={t.words} value={view.words} />
        </ChoiceForm>
      </NotEmbedded>
      <PolicyResults key={JSON.stringify(filter)} filter={filter} conditions={conditions} />
      <TakeList title={t.title} release={release} list="policies" filter={filter} />
    </article>
  );
}
