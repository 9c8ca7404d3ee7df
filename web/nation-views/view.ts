import { type Params, readList, readNumber } from '../lib/address.js';
import type { Measure, MunicipalityFilter } from '../queries/vocabulary.js';
import { PREFECTURES } from './prefectures.js';

export const VIEWS = ['ranking', 'map', 'scatter'] as const;
export type ViewName = (typeof VIEWS)[number];

export const MEASURES: readonly Measure[] = ['ACTUAL', 'TARGET', 'BASELINE'];

/** How classes of a map are cut. */
export const CUTS = ['quantile', 'equal'] as const;
export type Cut = (typeof CUTS)[number];

/** What the page of the nation shows: all of it stands in its address. */
export interface NationView {
  view: ViewName;
  /** Id, name or alias. */
  indicator: string;
  /** Null: the newest of which many towns have figures. */
  year: number | null;
  /** The second indicator of a scatter, and its year. */
  other: string | null;
  otherYear: number | null;
  measure: Measure;
  perHead: boolean;
  /** Codes of the towns that are marked. */
  towns: string[];
  /** JIS X 0401; null: the whole nation. */
  prefecture: string | null;
  lowestFirst: boolean;
  cut: Cut;
}

/** What a reader sees who has not chosen yet. */
const FIRST = { indicator: 'furusato-nozei.amount', other: 'population.census' };
/** More are no marks any more. */
const MOST_MARKED = 8;

const oneOf = <T extends string>(known: readonly T[], text: string | undefined): T | undefined =>
  known.find((one) => one.toLowerCase() === text);

export function readNationView(params: Params): NationView {
  return {
    view: oneOf(VIEWS, params.view) ?? 'ranking',
    indicator: params.indicator?.slice(0, 200) || FIRST.indicator,
    year: readNumber(params.year, 1900, 2100),
    other: params.with?.slice(0, 200) || null,
    otherYear: readNumber(params.withyear, 1900, 2100),
    measure: oneOf(MEASURES, params.measure) ?? 'ACTUAL',
    perHead: params.per === 'head',
    towns: readList(params.towns)
      .filter((code) => /^\d{6}$/.test(code))
      .slice(0, MOST_MARKED),
    prefecture: PREFECTURES.find(({ code }) => code === params.prefecture)?.code ?? null,
    lowestFirst: params.order === 'low',
    cut: oneOf(CUTS, params.classes) ?? 'quantile',
  };
}

export function writeNationView(view: NationView): Params {
  return {
    indicator: view.indicator,
    year: view.year?.toString(),
    view: view.view === 'ranking' ? undefined : view.view,
    with: view.other ?? undefined,
    withyear: view.otherYear?.toString(),
    measure: view.measure === 'ACTUAL' ? undefined : view.measure.toLowerCase(),
    per: view.perHead ? 'head' : undefined,
    towns: view.towns.join(','),
    prefecture: view.prefecture ?? undefined,
    order: view.lowestFirst ? 'low' : undefined,
    classes: view.cut === 'quantile' ? undefined : view.cut,
  };
}

/** The second indicator of a scatter; where none is chosen one that is not the first. */
export const otherOf = ({ indicator, other }: NationView): string =>
  other ?? (indicator === FIRST.other ? FIRST.indicator : FIRST.other);

/** The towns that are asked for: those of the prefecture, or all. */
export const amongOf = ({ prefecture }: Pick<NationView, 'prefecture'>): MunicipalityFilter =>
  prefecture === null ? {} : { prefectureCode: prefecture };

/** Marks a town, or takes its mark away; of too many the oldest goes. */
export const toggleTown = (towns: readonly string[], code: string): string[] =>
  towns.includes(code) ? towns.filter((one) => one !== code) : [...towns, code].slice(-MOST_MARKED);
