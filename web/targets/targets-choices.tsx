import { standingWords } from '../attainment/standing-texts.js';
import { Choice } from '../choices/choice.js';
import { ChoiceForm } from '../choices/choice-form.js';
import { ChoiceText } from '../choices/choice-text.js';
import { ChoiceWords } from '../choices/choice-words.js';
import { Conditions } from '../choices/conditions.js';
import { conditionsOf } from '../choices/conditions-of.js';
import { type ChoiceOption, chosenText, newestFirst, optionsOf } from '../choices/options-of.js';
import { formatNumber } from '../lib/format-number.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { TargetCountsQuery } from '../queries/target-counts.js';
import { uiTexts } from '../ui/texts.js';
import { orderWords, targetsTexts } from './texts.js';
import { ORDER_NAMES, type TargetsView, writeTargetsView } from './view.js';

interface Props {
  view: TargetsView;
  counts: TargetCountsQuery;
}

/** What the list can be narrowed by, with how many each choice would show; and what it is narrowed to. */
export function TargetsChoices({ view, counts }: Props) {
  const t = { ...useTexts(uiTexts), ...useTexts(targetsTexts) };
  const orders = useTexts(orderWords);
  const standings = useTexts(standingWords);
  const language = useLanguage();
  const year = view.year?.toString() ?? null;
  const towns = optionsOf(counts.towns.facets, view.town, language);
  const themes = optionsOf(counts.themes.facets, view.theme, language);
  const years = newestFirst(optionsOf(counts.years.facets, year, language)).map(
    (one): ChoiceOption =>
      one.value === null || one.value === 'undated'
        ? { ...one, value: 'undated', text: t.undated }
        : { ...one, text: t.fiscalYear(Number(one.value)) },
  );
  const { state, indicator } = writeTargetsView(view);
  const { groupCount, groups } = counts.towns.facets;
  const shown = (count: number) => formatNumber(count, language);
  const conditions = conditionsOf([
    ['state', t.state, view.standing && standings[view.standing], undefined],
    ['town', t.town, chosenText(towns, view.town), undefined],
    ['theme', t.theme, chosenText(themes, view.theme), undefined],
    ['year', t.year, chosenText(years, year), undefined],
    ['indicator', t.indicator, view.indicator, undefined],
    ['q', t.search, view.words, undefined],
  ]);
  return (
    <>
      <ChoiceForm label={t.narrow} kept={{ state, indicator }}>
        <Choice name="town" label={t.town} chosen={view.town} options={towns} />
        <Choice name="theme" label={t.theme} chosen={view.theme} options={themes} />
        <Choice name="year" label={t.year} chosen={year} options={years} />
        <ChoiceWords
          name="sort"
          label={t.sort}
          chosen={view.sort === 'town' ? '' : view.sort}
          words={Object.fromEntries(
            ORDER_NAMES.map((name) => [name === 'town' ? '' : name, orders[name]]),
          )}
        />
        <ChoiceText name="q" label={t.search} value={view.words ?? ''} />
      </ChoiceForm>
      <Conditions conditions={conditions} total={null} />
      <p class="section-note">
        {groupCount > groups.length && `${t.more(shown(groups.length), shown(groupCount))} `}
        {t.noProgress}
      </p>
    </>
  );
}
