import { type Params, readList } from '../lib/address.js';
import { searchWords } from '../lib/search-words.js';
import type { PolicyFilter } from '../queries/vocabulary.js';

/** What the address of the page holds. */
export interface View {
  towns: string[];
  theme: string | null;
  /** Id of a plan. */
  plan: string | null;
  /** Office in charge and word for the level, as printed. */
  office: string | null;
  level: string | null;
  words: string;
}

export const readView = (params: Params): View => ({
  towns: readList(params.towns),
  theme: params.theme || null,
  plan: params.plan || null,
  office: params.office || null,
  level: params.level || null,
  words: searchWords(params.q ?? ''),
});

export const filterOf = ({ towns, theme, plan, office, level, words }: View): PolicyFilter => ({
  municipalityCodes: towns.length > 0 ? towns : undefined,
  theme: theme ?? undefined,
  planId: plan ?? undefined,
  leadDepartment: office ?? undefined,
  levelLabel: level ?? undefined,
  text: words || undefined,
});
