import { standingWords } from '../attainment/standing-texts.js';
import { formatNumber } from '../lib/format-number.js';
import { useLanguage, useTexts } from '../lib/use-texts.js';
import type { TargetCountsQuery } from '../queries/target-counts.js';
import { uiTexts } from '../ui/texts.js';
import { type Choice, Choices } from './choices.js';
import { Narrowed } from './narrowed.js';
import { orderWords, targetsTexts } from './texts.js';
import { ORDER_NAMES, type TargetsView } from './view.js';

interface Props {
  view: TargetsView;
  counts: TargetCountsQuery;
}

type Groups = TargetCountsQuery['towns']['facets'];

/** What the list can be narrowed by, with how many each choice would show; and what it is narrowed to. */
export function TargetsChoices({ view, counts }: Props) {
  const t = { ...useTexts(uiTexts), ...useTexts(targetsTexts) };
  const orders = useTexts(orderWords);
  const standings = useTexts(standingWords);
  const language = useLanguage();
  const all: Choice = { value: null, label: t.all, count: null };
  const choicesOf = ({ groups }: Groups): Choice[] =>
    groups.flatMap(({ key, label, labelEn, count }) =>
      key === null ? [] : [{ value: key, label: language === 'en' ? labelEn : label, count }],
    );
  const towns = choicesOf(counts.towns.facets);
  const themes = choicesOf(counts.themes.facets);
  const years = choicesOf(counts.years.facets)
    .map((one) => ({ ...one, label: t.fiscalYear(Number(one.value)) }))
    .sort((a, b) => Number(b.value) - Number(a.value));
  const undated = counts.years.facets.groups.find(({ key }) => key === null);
  if (undated) years.push({ value: 'undated', label: t.undated, count: undated.count });
  const labelOf = (choices: Choice[], value: string | null) =>
    value === null ? t.all : (choices.find((one) => one.value === value)?.label ?? value);
  const year = view.year?.toString() ?? null;
  const { groupCount } = counts.towns.facets;
  const shown = (count: number) => formatNumber(count, language);
  const narrowed = [
    { name: 'standing' as const, label: view.standing && standings[view.standing] },
    { name: 'town' as const, label: view.town && labelOf(towns, view.town) },
    { name: 'theme' as const, label: view.theme && labelOf(themes, view.theme) },
    { name: 'year' as const, label: year && labelOf(years, year) },
    { name: 'indicator' as const, label: view.indicator },
    { name: 'words' as const, label: view.words },
  ];
  return (
    <>
      <div class="targets-choices">
        <Choices
          {...{ name: 'town', title: t.town, view, chosen: view.town }}
          shown={labelOf(towns, view.town)}
          choices={[all, ...towns]}
          note={groupCount > towns.length ? t.more(shown(towns.length), shown(groupCount)) : null}
        />
        <Choices
          {...{ name: 'theme', title: t.theme, view, chosen: view.theme }}
          shown={labelOf(themes, view.theme)}
          choices={[all, ...themes]}
        />
        <Choices
          {...{ name: 'year', title: t.year, view, chosen: year }}
          shown={labelOf(years, year)}
          choices={[all, ...years]}
        />
        <Choices
          {...{ name: 'sort', title: t.sort, view, chosen: view.sort }}
          shown={orders[view.sort]}
          choices={ORDER_NAMES.map((value) => ({ value, label: orders[value], count: null }))}
          note={t.noProgress}
        />
      </div>
      <Narrowed view={view} conditions={narrowed} />
    </>
  );
}
