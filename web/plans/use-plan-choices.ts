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
import { PlanChoices, type PlanChoicesQuery } from '../queries/plan-choices.js';
import { planKinds, planStatuses } from '../timeline/plan-words.js';
import { planPageTexts } from './texts.js';
import { filterOf, type View } from './view.js';

interface Found {
  towns: PlanChoicesQuery['anyTown']['facets'] | undefined;
  options: Record<'kind' | 'status' | 'theme' | 'ends', ChoiceOption[]>;
  /** What the list is narrowed by. */
  conditions: Condition[];
  /** What is told is of. */
  release: string | undefined;
}

/** What else could be chosen, each with its count, and what is. */
export function usePlanChoices(view: View): Found {
  const t = { ...useTexts(choiceTexts), ...useTexts(planPageTexts) };
  const language = useLanguage();
  const kinds = useTexts(planKinds);
  const states = useTexts(planStatuses);
  const filter = filterOf(view);
  const { data } = useAsk(PlanChoices, {
    towns: view.towns,
    anyTown: without(filter, 'municipalityCodes'),
    anyKind: without(filter, 'kind'),
    anyStatus: without(filter, 'status'),
    anyTheme: without(filter, 'theme'),
    anyEnd: without(filter, 'endFiscalYear'),
    anyYear: without(filter, 'activeInFiscalYear'),
    anyText: without(filter, 'text'),
  });
  const { theme } = view;
  const ends = asText(view.ends);
  const options = {
    kind: optionsOf(data?.anyKind.facets, view.kind, language, kinds),
    status: optionsOf(data?.anyStatus.facets, view.status, language, states),
    theme: optionsOf(data?.anyTheme.facets, theme, language, wordsOf(data?.themes, 'id', language)),
    ends: newestFirst(optionsOf(data?.anyEnd.facets, ends, language)),
  };
  const towns = data?.chosen.nodes.map((town) => nameIn(town, language)) ?? view.towns;
  const conditions = conditionsOf([
    ['towns', t.town, towns.join('・'), data?.anyTown],
    ['kind', t.kind, chosenText(options.kind, view.kind), data?.anyKind],
    ['status', t.status, chosenText(options.status, view.status), data?.anyStatus],
    ['theme', t.theme, chosenText(options.theme, theme), data?.anyTheme],
    ['year', t.year, asText(view.year), data?.anyYear],
    ['ends', t.ends, ends, data?.anyEnd],
    ['q', t.words, view.words, data?.anyText],
  ]);
  return { towns: data?.anyTown.facets, options, conditions, release: data?.dataset.release };
}
