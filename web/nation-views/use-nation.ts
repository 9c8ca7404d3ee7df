import { useEffect, useMemo, useState } from 'preact/hooks';
import { apiLanguage } from '../lib/language.js';
import { type Asked, useAsk } from '../lib/use-ask.js';
import { useLanguage } from '../lib/use-texts.js';
import { Nation, type NationQuery, type NationQueryVariables } from '../queries/nation.js';
import { NationTowns } from '../queries/nation-towns.js';
import { NationYears, type NationYearsQuery } from '../queries/nation-years.js';
import type { MissingReason } from '../queries/vocabulary.js';
import { newestOfMany, type YearCount, yearCounts } from './choose-year.js';
import { readGaps, readStandings, type Standings } from './standings.js';
import { amongOf, type NationView, otherOf } from './view.js';

export type NationAnswer = NationQuery['compare'];

/** One indicator over the towns, as much of it as has come. */
export interface AskedNation {
  years: YearCount[];
  measures: NationYearsQuery['measures']['facets']['groups'];
  /** The year that is shown; null: not known yet, or there is none. */
  year: number | null;
  answer: NationAnswer | null;
  /** What `answer` answers. */
  variables: NationQueryVariables | null;
  /** The towns that have come: the first 50, then all. */
  standings: Standings;
  /** Why each town has no figure; null until all have come. */
  gaps: ReadonlyMap<string, MissingReason> | null;
  /** Whether towns with figures are still on their way. */
  loading: boolean;
  /** Asks for those that have none, too. */
  wantAll: () => void;
  /** Whether another answer is on its way. */
  old: boolean;
  /** What to tell of, in this order. */
  asked: Asked<unknown>[];
}

type Part = Pick<
  NationView,
  'view' | 'indicator' | 'year' | 'measure' | 'perHead' | 'prefecture' | 'lowestFirst'
>;

/**
 * Asks for the years, then for the verdict with the first towns, then, where there is a script, for all of them: unless
 * those that have come are all that have a figure, and none of the others is to be seen.
 */
export function useNation(part: Part | null): AskedNation {
  const language = useLanguage();
  const [here, setHere] = useState(false);
  // Only a browser asks for all: they would make a page of the server many times as long.
  useEffect(() => setHere(true), []);
  const { indicator, measure } = part ?? {};
  const spans = useAsk(NationYears, indicator && measure ? { indicator, measure } : null);
  const isOfThis = spans.answered?.indicator === indicator && spans.answered?.measure === measure;
  const years = isOfThis ? yearCounts(spans.data?.years.facets.groups ?? []) : [];
  const year = part?.year ?? newestOfMany(years);
  const choice = part && year !== null ? choiceOf(part, year) : null;
  const top = useAsk(Nation, choice && { ...choice, language: apiLanguage(language) });
  const isTop = top.settled && top.answered !== null;
  const hasAll =
    isTop && (top.data?.compare.rows ?? []).some(({ cells }) => cells[0]?.value === null);
  const [wanted, setWanted] = useState(false);
  const wants = here && (part?.view !== 'ranking' || wanted || (isTop && !hasAll));
  const whole = useAsk(
    NationTowns,
    wants && choice ? { ...choice, english: language === 'en' } : null,
  );
  const answer = top.data?.compare ?? null;
  const isWhole = whole.data !== null && sameChoice(whole.answered, top.answered);
  const towns = isWhole ? whole.data?.compare : undefined;
  const standings = useMemo(
    () => readStandings(towns?.rows ?? answer?.rows ?? [], language),
    [towns, answer, language],
  );
  const gaps = useMemo(() => (towns ? readGaps(towns.missing) : null), [towns]);
  return {
    ...{ years, year, answer, standings, gaps },
    loading: isTop && !hasAll && gaps === null,
    wantAll: () => setWanted(true),
    measures: isOfThis ? (spans.data?.measures.facets.groups ?? []) : [],
    variables: top.answered,
    old: !top.settled,
    asked: [spans, top, whole],
  };
}

const choiceOf = (part: Part, year: number) => ({
  indicator: part.indicator,
  among: amongOf(part),
  year,
  measure: part.measure,
  per: part.perHead ? ('CAPITA' as const) : null,
  order: {
    year,
    measure: part.measure,
    direction: part.lowestFirst ? ('ASC' as const) : ('DESC' as const),
  },
});

const sameChoice = (one: object | null, other: object | null): boolean =>
  one !== null && other !== null && keyOf(one) === keyOf(other);

/** All that chooses the towns and their order, whatever the language. */
const keyOf = (variables: object): string =>
  JSON.stringify({ ...variables, language: undefined, english: undefined });

/** The second indicator of a scatter, as the answer of a view of its own; nothing where none is shown. */
export const useOther = (view: NationView): AskedNation =>
  useNation(
    view.view === 'scatter'
      ? {
          ...view,
          indicator: otherOf(view),
          year: view.otherYear,
          measure: 'ACTUAL',
          perHead: false,
        }
      : null,
  );
