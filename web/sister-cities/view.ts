import { readChoice } from '../choices/choose.js';
import { type Params, readList, readNumber } from '../lib/address.js';
import { searchWords } from '../lib/search-words.js';
import type {
  AgreementStatus,
  Reciprocity,
  SisterCityFilter,
  SisterCityKind,
} from '../queries/vocabulary.js';
import { agreementStatuses, reciprocities, sisterCityKinds } from '../ties/partner-words.js';

/** What the address of the page holds. */
export interface View {
  towns: string[];
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  kind: SisterCityKind | null;
  status: AgreementStatus | null;
  sides: Reciprocity | null;
  /** Of its conclusion. */
  year: number | null;
  words: string;
}

export const readView = (params: Params): View => ({
  towns: readList(params.towns),
  country: params.country || null,
  kind: readChoice(params.kind, Object.keys(sisterCityKinds) as SisterCityKind[]),
  status: readChoice(params.status, Object.keys(agreementStatuses) as AgreementStatus[]),
  sides: readChoice(params.sides, Object.keys(reciprocities) as Reciprocity[]),
  year: readNumber(params.year, 1800, 2200),
  words: searchWords(params.q ?? ''),
});

export const filterOf = (view: View): SisterCityFilter => ({
  municipalityCodes: view.towns.length > 0 ? view.towns : undefined,
  country: view.country ?? undefined,
  kind: view.kind ?? undefined,
  status: view.status ?? undefined,
  reciprocity: view.sides ?? undefined,
  dateFrom: view.year === null ? undefined : `${view.year}`,
  dateTo: view.year === null ? undefined : `${view.year}`,
  text: view.words || undefined,
});

/** The order of the list. */
export const BY_COUNTRY = { field: 'COUNTRY', direction: 'ASC' } as const;
