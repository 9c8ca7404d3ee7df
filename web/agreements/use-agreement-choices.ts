import { asText, without } from '../choices/choose.js';
import { type Condition, conditionsOf } from '../choices/conditions-of.js';
import { type ChoiceOption, chosenText, newestFirst, optionsOf } from '../choices/options-of.js';
import { choiceTexts } from '../choices/texts.js';
import { nameIn } from '../lib/name-in.js';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { AgreementChoices, type AgreementChoicesQuery } from '../queries/agreement-choices.js';
import { agreementStatuses, partnershipKinds } from '../ties/partner-words.js';
import { agreementTexts } from './texts.js';
import { filterOf, type View } from './view.js';

interface Found {
  towns: AgreementChoicesQuery['anyTown']['facets'] | undefined;
  options: Record<'kind' | 'status' | 'year', ChoiceOption[]>;
  /** What the list is narrowed by. */
  conditions: Condition[];
  /** What is told is of. */
  release: string | undefined;
}

/** What else could be chosen, each with its count, and what is. */
export function useAgreementChoices(view: View): Found {
  const t = { ...useTexts(choiceTexts), ...useTexts(agreementTexts) };
  const language = useLanguage();
  const kinds = useTexts(partnershipKinds);
  const states = useTexts(agreementStatuses);
  const filter = filterOf(view);
  const { data } = useAsk(AgreementChoices, {
    towns: view.towns,
    anyTown: without(filter, 'municipalityCodes'),
    anyKind: without(filter, 'kind'),
    anyStatus: without(filter, 'status'),
    anyYear: without(filter, 'dateFrom', 'dateTo'),
    anyText: without(filter, 'text'),
  });
  const year = asText(view.year);
  const options = {
    kind: optionsOf(data?.anyKind.facets, view.kind, language, kinds),
    status: optionsOf(data?.anyStatus.facets, view.status, language, states),
    year: newestFirst(optionsOf(data?.anyYear.facets, year, language)),
  };
  const towns = data?.chosen.nodes.map((town) => nameIn(town, language)) ?? view.towns;
  const conditions = conditionsOf([
    ['towns', t.town, towns.join('・'), data?.anyTown],
    ['kind', t.kind, chosenText(options.kind, view.kind), data?.anyKind],
    ['status', t.status, chosenText(options.status, view.status), data?.anyStatus],
    ['year', t.year, year, data?.anyYear],
    ['q', t.words, view.words, data?.anyText],
  ]);
  return { towns: data?.anyTown.facets, options, conditions, release: data?.dataset.release };
}
