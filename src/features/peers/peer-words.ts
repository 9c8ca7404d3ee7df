import type { GroupOfYear } from '../../db/entities/peer-group.entity.js';
import { MOST_YEARS_FROM_CENSUS } from '../../domain/peers.js';
import type { Language } from '../../domain/vocabulary.js';
import { words } from '../../lib/words.js';
import { describeEnum } from '../enums.js';
import type { FoundPeers } from '../municipalities/find-peers.js';

/** Why a town has no peers. */
export const PeerReason = words('NO_GROUP', 'NO_YEAR', 'TOWN_LACKS_FIGURE', 'NO_OTHER_TOWN');
export type PeerReason = keyof typeof PeerReason;

describeEnum(PeerReason, 'PeerReason', 'Why a town has no peers.', {
  NO_GROUP:
    'No table that we read holds the official group of the town in that year: `peerGroup` of it says so.',
  NO_YEAR: 'No town has all three figures of the year, or of any year.',
  TOWN_LACKS_FIGURE: 'The town lacks one: `gaps` of `town` say which and why.',
  NO_OTHER_TOWN: 'No other town has all three figures; by GROUP: it is alone in its group.',
});

/** Why there are none; null where there are. */
export function peerReason({ by, town, group, years, candidates }: FoundPeers): PeerReason | null {
  if (by === 'GROUP')
    return group === null ? 'NO_GROUP' : candidates === 0 ? 'NO_OTHER_TOWN' : null;
  if (years === null) return 'NO_YEAR';
  if (town.distance === null) return 'TOWN_LACKS_FIGURE';
  return candidates === 0 ? 'NO_OTHER_TOWN' : null;
}

const NONE: Record<PeerReason, Record<Language, string>> = {
  NO_GROUP: {
    JA: '読んだ表に、この市区町村のこの年度の類似団体の区分はありません。',
    EN: 'No table that we read prints the 類似団体 group of the town in that year.',
  },
  NO_YEAR: {
    JA: `財政力指数と、その年度か前${MOST_YEARS_FROM_CENSUS}年以内の国勢調査の人口・65歳以上人口のそろう市区町村が、この年にはありません。`,
    EN: `No town has a 財政力指数 of the year with population and residents of 65 or older of a census in it or at most ${MOST_YEARS_FROM_CENSUS} years before.`,
  },
  TOWN_LACKS_FIGURE: {
    JA: 'この市区町村の数値がそろわないので、似た市区町村は示せません。',
    EN: 'The town lacks one of the three figures, so that nothing can be said of its peers.',
  },
  NO_OTHER_TOWN: {
    JA: '比べられる市区町村がほかにありません。',
    EN: 'There is no other town to choose from.',
  },
};

/** By what peers were found, or why there are none, in words. */
export function peerNote(found: FoundPeers, language: Language): string {
  const reason = peerReason(found);
  if (reason !== null) return NONE[reason][language];
  if (found.group) return ofGroup(found.group, found.candidates)[language];
  if (found.years === null) return NONE.NO_YEAR[language];
  const { census, fiscalYear } = found.years;
  const [all, lacking] = [found.candidates, found.lacking.length];
  return language === 'JA'
    ? `${census}年国勢調査の人口（対数）と65歳以上の割合、${fiscalYear}年度の財政力指数の差を、それぞれ標準偏差で割り、二乗して足した平方根の小さい順です。ほかの${all}市区町村から選び、数値のそろわない${lacking}市区町村は入れていません。`
    : `By the root of the sum of the squared differences of population (logarithm) and share of residents of 65 or older, census of ${census}, and 財政力指数 of fiscal ${fiscalYear}, each divided by its standard deviation. Chosen from ${all} other towns; ${lacking} that lack a figure are left out.`;
}

const ofGroup = ({ year, group }: GroupOfYear, others: number): Record<Language, string> => ({
  JA: `${year}年度の類似団体「${group}」のほかの${others}市区町村です。人口・高齢化・財政力指数の近い順に並べ、数値のそろわない町はそのあとに続きます。`,
  EN: `The other ${others} towns of the 類似団体 ${group} of fiscal ${year}, the nearest by population, ageing and 財政力指数 first; those that lack a figure follow.`,
});
