import { asText, without } from '../choices/choose.js';
import { type Condition, conditionsOf } from '../choices/conditions-of.js';
import {
  type ChoiceOption,
  chosenText,
  newestFirst,
  optionsOf,
  wordsOf,
} from '../choices/options-of.js';
import { choiceTexts } from '../choices/texts.js';
import { nameIn } from '../lib/name-in.js';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { SisterCityChoices, type SisterCityChoicesQuery } from '../queries/sister-city-choices.js';
import { agreementStatuses, reciprocities, sisterCityKinds } from '../ties/partner-words.js';
import { sisterTexts } from './texts.js';
import { filterOf, type View } from './view.js';

interface Found {
  towns: SisterCityChoicesQuery['anyTown']['facets'] | undefined;
  options: Record<'country' | 'kind' | 'status' | 'sides' | 'year', ChoiceOption[]>;
  /** What the list is narrowed by. */
  conditions: Condition[];
  /** What is told is of. */
  release: string | undefined;
}

/** What else could be chosen, each with its count, and what is. */
export function useSisterChoices(view: View): Found {
  const t = { ...useTexts(choiceTexts), ...useTexts(sisterTexts) };
  const language = useLanguage();
  const kinds = useTexts(sisterCityKinds);
  const states = useTexts(agreementStatuses);
  const sides = useTexts(reciprocities);
  const filter = filterOf(view);
  const { data } = useAsk(SisterCityChoices, {
    towns: view.towns,
    anyTown: without(filter, 'municipalityCodes'),
    anyCountry: without(filter, 'country'),
    anyKind: without(filter, 'kind'),
    anyStatus: without(filter, 'status'),
    anyYear: without(filter, 'dateFrom', 'dateTo'),
    anySides: without(filter, 'reciprocity'),
    anyText: without(filter, 'text'),
  });
  const year = asText(view.year);
  const countries = wordsOf(data?.countries, 'code', language);
  const options = {
    country: optionsOf(data?.anyCountry.facets, view.country, language, countries),
    kind: optionsOf(data?.anyKind.facets, view.kind, language, kinds),
    status: optionsOf(data?.anyStatus.facets, view.status, language, states),
    sides: optionsOf(data?.anySides.facets, view.sides, language, sides),
    year: newestFirst(optionsOf(data?.anyYear.facets, year, language)),
  };
  const towns = data?.chosen.nodes.map((town) => nameIn(town, language)) ?? view.towns;
  const conditions = conditionsOf([
    ['towns', t.town, towns.join('・'), data?.anyTown],
    ['country', t.country, chosenText(options.country, view.country), data?.anyCountry],
    ['kind', t.kind, chosenText(options.kind, view.kind), data?.anyKind],
    ['status', t.status, chosenText(options.status, view.status), data?.anyStatus],
    ['sides', t.sides, chosenText(options.sides, view.sides), data?.anySides],
    ['year', t.year, year, data?.anyYear],
    ['q', t.words, view.words, data?.anyText],
  ]);
  return { towns: data?.anyTown.facets, options, conditions, release: data?.dataset.release };
}
