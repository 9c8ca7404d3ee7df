import { readChoice } from '../choices/choose.js';
import { type Params, readList, readNumber } from '../lib/address.js';
import { searchWords } from '../lib/search-words.js';
import type { AgreementStatus, PartnershipFilter, PartnershipKind } from '../queries/vocabulary.js';
import { agreementStatuses, partnershipKinds } from '../ties/partner-words.js';

/** What the address of the page holds. */
export interface View {
  towns: string[];
  kind: PartnershipKind | null;
  status: AgreementStatus | null;
  /** Of its conclusion. */
  year: number | null;
  words: string;
}

export const readView = (params: Params): View => ({
  towns: readList(params.towns),
  kind: readChoice(params.kind, Object.keys(partnershipKinds) as PartnershipKind[]),
  status: readChoice(params.status, Object.keys(agreementStatuses) as AgreementStatus[]),
  year: readNumber(params.year, 1800, 2200),
  words: searchWords(params.q ?? ''),
});

export const filterOf = ({ towns, kind, status, year, words }: View): PartnershipFilter => ({
  municipalityCodes: towns.length > 0 ? towns : undefined,
  kind: kind ?? undefined,
  status: status ?? undefined,
  dateFrom: year === null ? undefined : `${year}`,
  dateTo: year === null ? undefined : `${year}`,
  text: words || undefined,
});
