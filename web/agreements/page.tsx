import { useLocation } from 'preact-iso';
import { Choice } from '../choices/choice.js';
import { ChoiceForm } from '../choices/choice-form.js';
import { ChoiceText } from '../choices/choice-text.js';
import { asText } from '../choices/choose.js';
import { LeftOut } from '../choices/left-out.js';
import { TownsChoice } from '../choices/towns-choice.js';
import { TakeList } from '../take-away/take-list.js';
import { NotEmbedded } from '../ui/not-embedded.js';
import '../ui/section.css';
import { usePageTitle } from '../lib/use-page-title.js';
import { useTexts } from '../lib/use-texts.js';
import { AgreementResults } from './agreement-results.js';
import { agreementTexts } from './texts.js';
import { useAgreementChoices } from './use-agreement-choices.js';
import { filterOf, readView } from './view.js';

/** The agreements and other relations of all towns that we read. */
export function AgreementsPage() {
  const t = useTexts(agreementTexts);
  usePageTitle(t.title, t.lead);
  const view = readView(useLocation().query);
  const filter = filterOf(view);
  const { towns, options, conditions, release } = useAgreementChoices(view);
  return (
    <article>
      <h1>{t.title}</h1>
      <p class="section-note">{t.lead}</p>
      <LeftOut read={{ ...view }} />
      <NotEmbedded>
        <TownsChoice facet={towns} chosen={view.towns} />
        <ChoiceForm label={t.narrow} kept={{ towns: view.towns.join(',') }}>
          <Choice name="kind" label={t.kind} chosen={view.kind} options={options.kind} />
          <Choice name="status" label={t.status} chosen={view.status} options={options.status} />
          <Choice name="year" label={t.year} chosen={asText(view.year)} options={options.year} />
          <ChoiceText name="q" label={t.words} value={view.words} />
        </ChoiceForm>
      </NotEmbedded>
      <AgreementResults key={JSON.stringify(filter)} filter={filter} conditions={conditions} />
      <TakeList title={t.title} release={release} list="partnerships" filter={filter} />
    </article>
  );
}
