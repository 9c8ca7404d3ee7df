import { type Params, readChoices, readList, readNumber } from '../lib/address.js';
import type { Measure } from '../queries/types.js';

/** The measures in the order of their columns, and their words in an address. */
const WORDS: Record<Measure, string> = {
  BASELINE: 'baseline',
  TARGET: 'target',
  ACTUAL: 'actual',
};
export const MEASURES = Object.keys(WORDS) as Measure[];

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
}

/** What a reader sees who has not chosen yet. */
export const FIRST_INDICATOR = 'furusato-nozei.amount';

export function readView(params: Params): CompareView {
  const words = readChoices(params.measures, Object.values(WORDS));
  return {
    indicator: params.indicator?.slice(0, 200) || FIRST_INDICATOR,
    towns: readList(params.towns).filter((code) => /^\d{6}$/.test(code)),
    from: readNumber(params.from, 1900, 2100),
    to: readNumber(params.to, 1900, 2100),
    measures: MEASURES.filter((measure) => words.includes(WORDS[measure])),
    perHead: params.per === 'head',
    figure: params.figure || null,
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
  };
}
