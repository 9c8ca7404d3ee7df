import { without } from '../choices/choose.js';
import { type Condition, conditionsOf } from '../choices/conditions-of.js';
import { type ChoiceOption, chosenText, optionsOf, wordsOf } from '../choices/options-of.js';
import { choiceTexts } from '../choices/texts.js';
import { nameIn } from '../lib/name-in.js';
import { useAsk } from '../lib/use-ask.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import { PolicyChoices, type PolicyChoicesQuery } from '../queries/policy-choices.js';
import { policyPageTexts } from './texts.js';
import { filterOf, type View } from './view.js';

interface Found {
  towns: PolicyChoicesQuery['anyTown']['facets'] | undefined;
  options: Record<'theme' | 'plan' | 'office' | 'level', ChoiceOption[]>;
  /** What the list is narrowed by. */
  conditions: Condition[];
  /** What is told is of. */
  release: string | undefined;
}

/** What else could be chosen, each with its count, and what is. */
export function usePolicyChoices(view: View): Found {
  const t = { ...useTexts(choiceTexts), ...useTexts(policyPageTexts) };
  const language = useLanguage();
  const filter = filterOf(view);
  const { data } = useAsk(PolicyChoices, {
    towns: view.towns,
    anyTown: without(filter, 'municipalityCodes'),
    anyTheme: without(filter, 'theme'),
    anyPlan: without(filter, 'planId'),
    anyOffice: without(filter, 'leadDepartment'),
    anyLevel: without(filter, 'levelLabel'),
    anyText: without(filter, 'text'),
  });
  const { theme, plan, office, level } = view;
  const options = {
    theme: optionsOf(data?.anyTheme.facets, theme, language, wordsOf(data?.themes, 'id', language)),
    plan: optionsOf(data?.anyPlan.facets, plan, language),
    office: optionsOf(data?.anyOffice.facets, office, language),
    level: optionsOf(data?.anyLevel.facets, level, language),
  };
  const towns = data?.chosen.nodes.map((town) => nameIn(town, language)) ?? view.towns;
  const conditions = conditionsOf([
    ['towns', t.town, towns.join('・'), data?.anyTown],
    ['theme', t.theme, chosenText(options.theme, theme), data?.anyTheme],
    ['plan', t.plan, chosenText(options.plan, plan), data?.anyPlan],
    ['office', t.office, office, data?.anyOffice],
    ['level', t.level, level, data?.anyLevel],
    ['q', t.words, view.words, data?.anyText],
  ]);
  return { towns: data?.anyTown.facets, options, conditions, release: data?.dataset.release };
}
