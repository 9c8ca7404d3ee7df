import { type Params, readChoices, readList, readNumber } from '../lib/address.js';
import type { Measure } from '../queries/vocabulary.js';

/** The measures in the order of their columns, and their words in an address. */
const WORDS: Record<Measure, string> = {
  BASELINE: 'baseline',
  TARGET: 'target',
  ACTUAL: 'actual',
};
export const MEASURES = Object.keys(WORDS) as Measure[];
export const MEASURE_WORDS = Object.values(WORDS);

/** What the compare page shows: all of it stands in its address. */
export interface CompareView {
  /** Id, name or alias. */
  indicator: string;
  /** Codes; none: every town with plan documents. */
  towns: string[];
  from: number | null;
  to: number | null;
  /** None: all three. */
  measures: Measure[];
  perHead: boolean;
  /** Id of the observation whose panel is open. */
  figure: string | null;
  /** Whether the whole table is unfolded where there is no room for it. */
  whole: boolean;
}

/** What a reader sees who has not chosen yet. */
export const FIRST_INDICATOR = 'furusato-nozei.amount';

export function readView(params: Params): CompareView {
  const words = readChoices(params.measures, MEASURE_WORDS);
  const ends = [params.from, params.to].map((text) => readNumber(text, 1900, 2100));
  const [from = null, to = null] = ends;
  // Whichever of two years is written first.
  const turned = from !== null && to !== null && from > to;
  return {
    indicator: params.indicator?.slice(0, 200) || FIRST_INDICATOR,
    towns: readList(params.towns).filter((code) => /^\d{6}$/.test(code)),
    from: turned ? to : from,
    to: turned ? from : to,
    measures: MEASURES.filter((measure) => words.includes(WORDS[measure])),
    perHead: params.per === 'head',
    figure: params.figure || null,
    whole: params.table === 'whole',
  };
}

export function writeView(view: CompareView): Params {
  return {
    indicator: view.indicator,
    towns: view.towns.join(','),
    from: view.from?.toString(),
    to: view.to?.toString(),
    measures: MEASURES.filter((one) => view.measures.includes(one))
      .map((one) => WORDS[one])
      .join(','),
    per: view.perHead ? 'head' : undefined,
    figure: view.figure ?? undefined,
    table: view.whole ? 'whole' : undefined,
  };
}
