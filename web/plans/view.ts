import { readChoice } from '../choices/choose.js';
import { type Params, readList, readNumber } from '../lib/address.js';
import { searchWords } from '../lib/search-words.js';
import type { PlanFilter, PlanKind, PlanStatus } from '../queries/vocabulary.js';
import { planKinds, planStatuses } from '../timeline/plan-words.js';

/** What the address of the page holds. */
export interface View {
  towns: string[];
  kind: PlanKind | null;
  status: PlanStatus | null;
  theme: string | null;
  /** 年度 that the period holds. */
  year: number | null;
  /** Last 年度 of the period. */
  ends: number | null;
  words: string;
}

export const readView = (params: Params): View => ({
  towns: readList(params.towns),
  kind: readChoice(params.kind, Object.keys(planKinds) as PlanKind[]),
  status: readChoice(params.status, Object.keys(planStatuses) as PlanStatus[]),
  theme: params.theme || null,
  year: readNumber(params.year, 1900, 2200),
  ends: readNumber(params.ends, 1900, 2200),
  words: searchWords(params.q ?? ''),
});

export const filterOf = ({ towns, kind, status, theme, year, ends, words }: View): PlanFilter => ({
  municipalityCodes: towns.length > 0 ? towns : undefined,
  kind: kind ?? undefined,
  status: status ?? undefined,
  theme: theme ?? undefined,
  activeInFiscalYear: year ?? undefined,
  endFiscalYear: ends ?? undefined,
  text: words || undefined,
});

/** The order of the list. */
export const BY_START = { field: 'START_FISCAL_YEAR', direction: 'ASC' } as const;
