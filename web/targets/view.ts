import { STANDINGS, type TargetStanding } from '../attainment/states.js';
import { type Params, readChoices, readNumber } from '../lib/address.js';
import { canBeFound, readWords } from '../lib/search-words.js';
import type { KpiOrder } from '../queries/vocabulary.js';

/** How the list can be sorted, and what asks the API for it; by town, as the documents print them, without. */
export const ORDERS = {
  town: null,
  'year-new': { field: 'TARGET_YEAR', direction: 'DESC' },
  'year-old': { field: 'TARGET_YEAR', direction: 'ASC' },
  name: { field: 'NAME', direction: 'ASC' },
} as const satisfies Record<string, KpiOrder | null>;

export type OrderName = keyof typeof ORDERS;
export const ORDER_NAMES = Object.keys(ORDERS) as OrderName[];

/** What the list shows: all of it stands in its address. */
export interface TargetsView {
  standing: TargetStanding | null;
  /** Code of a town. */
  town: string | null;
  /** Id of a theme. */
  theme: string | null;
  /** Id of an indicator. */
  indicator: string | null;
  /** Of the target; `undated` where none is printed. */
  year: number | 'undated' | null;
  words: string | null;
  sort: OrderName;
}

const ID = /^[a-z0-9][a-z0-9.-]{0,99}$/;
const known = (text: string | undefined, pattern: RegExp) =>
  text && pattern.test(text) ? text : null;

export function readTargetsView(params: Params): TargetsView {
  const words = readWords(params.q);
  return {
    standing: readChoices(params.state, STANDINGS)[0] ?? null,
    town: known(params.town, /^\d{6}$/),
    theme: known(params.theme, ID),
    indicator: known(params.indicator, ID),
    year: params.year === 'undated' ? 'undated' : readNumber(params.year, 1900, 2100),
    words: canBeFound(words) ? words : null,
    sort: readChoices(params.sort, ORDER_NAMES)[0] ?? 'town',
  };
}

export const writeTargetsView = (view: TargetsView): Params => ({
  state: view.standing ?? undefined,
  town: view.town ?? undefined,
  theme: view.theme ?? undefined,
  indicator: view.indicator ?? undefined,
  year: view.year?.toString(),
  q: view.words ?? undefined,
  sort: view.sort === 'town' ? undefined : view.sort,
});
