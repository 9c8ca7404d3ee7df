import { slugOf } from './slug.js';
import type {
  Evidence,
  ListedPlan,
  PartnerAsked,
  PartnerDecision,
  PartnerField,
  Proposal,
  Review,
  SisterCity,
  State,
} from './state.js';

/** A sister city, or a plan that the document names, as the page shows both. */
export interface Partner extends Pick<SisterCity, 'id' | 'certainty' | 'against'> {
  of: 'sisterCities' | 'plans';
  name: string;
  texts: Partial<Record<PartnerField, string>>;
  /** What the machine reads in its date and its period. */
  reads: Partial<Record<PartnerField, string>>;
  evidence: Evidence[];
}

/** In the order in which they are shown. */
export const PARTNER_FIELDS = {
  sisterCities: ['name', 'country', 'region', 'kindLabel', 'date', 'status'],
  plans: ['name', 'period', 'status'],
} as const satisfies Record<Partner['of'], readonly PartnerField[]>;

/** What is asked of each, and must be answered. */
const WANTED = {
  sisterCities: ['id', 'nameEn', 'country', 'kind', 'status'],
  plans: ['id', 'issuer', 'kind', 'status'],
} as const satisfies Record<Partner['of'], readonly (keyof PartnerAsked)[]>;

export const partnersOf = ({ sisterCities, plans }: Proposal): Partner[] => [
  ...sisterCities.map(ofSisterCity),
  ...plans.map(ofPlan),
];

function ofSisterCity({ partnerName: name, date, dateRaw, ...city }: SisterCity): Partner {
  const { id, certainty, against, evidence, country, region, kindLabel } = city;
  const texts = { name, country, region, kindLabel, date: dateRaw };
  return { of: 'sisterCities', id, name, certainty, against, texts, reads: { date }, evidence };
}

function ofPlan({ id, name, period, certainty, against, evidence }: ListedPlan): Partner {
  const texts = { name, period: period?.raw };
  const reads = period ? { period: `${period.start ?? ''}–${period.end ?? ''}` } : {};
  return { of: 'plans', id, name, certainty, against, texts, reads, evidence };
}

const undecidedPartner = (): PartnerDecision => ({
  ...{ decision: 'OPEN', words: {}, dropped: [], asked: {} },
});

/** The words of a field as they were left: as corrected, as proposed, or none. */
export const textOf = (
  { texts }: Partner,
  field: PartnerField,
  { words, dropped }: PartnerDecision,
): string | undefined =>
  dropped.includes(field) ? undefined : (words[field]?.printed ?? texts[field]);

/** What of a partner is still to be said. */
export function lackingOf(partner: Partner, decision: PartnerDecision) {
  const wanted: readonly (keyof PartnerAsked)[] = WANTED[partner.of];
  const lacking = wanted.filter((field) => !decision.asked[field]);
  const hasLabel = partner.of === 'plans' || textOf(partner, 'kindLabel', decision);
  return hasLabel ? lacking : [...lacking, 'kindLabel' as const];
}

/** The one of the seeds that has its name. */
export const thereAlready = (partner: Partner, decision: PartnerDecision, { town }: State) =>
  town[partner.of].find(({ name }) => name === textOf(partner, 'name', decision));

/** What is asked, as it was answered, or as print, the seeds and the answer before let it be put forward. */
export function partnerAsked(
  partner: Partner,
  decision: PartnerDecision,
  last: PartnerAsked | undefined,
  state: State,
): PartnerAsked {
  const text = (field: PartnerField) => textOf(partner, field, decision);
  const id = thereAlready(partner, decision, state)?.id;
  const put =
    partner.of === 'plans'
      ? { issuer: last?.issuer ?? state.town.name, kind: planKindOf(text('name') ?? '') }
      : { ...placeOf(text, state), kind: sisterKindOf(text('kindLabel')) };
  const status = text('date') ? 'CONCLUDED' : last?.status;
  return { ...withoutNothing({ status, ...put }), ...(id ? { id } : {}), ...decision.asked };
}

/** The country of a sister city, and what is known of it where it is the one municipality of its name. */
function placeOf(text: (field: PartnerField) => string | undefined, state: State): PartnerAsked {
  const [name, region] = [text('name'), text('region')];
  const country = countryOf(text('country'), region, state);
  const [town, ...more] = state.town.namedTowns.filter(
    (one) => one.name === name && (region === undefined || one.prefecture === region),
  );
  if (!town || more.length > 0 || (country ?? 'JP') !== 'JP') return country ? { country } : {};
  const { code: partnerCode, nameEn } = town;
  return { country: 'JP', partnerCode, nameEn, id: slugOf(nameEn) };
}

/** With a name in English, of which an id is made where none was given. */
export const withNameEn = (asked: PartnerAsked, nameEn: string): PartnerAsked => {
  const isOwn = asked.id !== undefined && asked.id !== slugOf(asked.nameEn ?? '');
  const id = isOwn ? asked.id : slugOf(nameEn) || undefined;
  return withoutNothing({ ...asked, nameEn: nameEn || undefined, id });
};

const withoutNothing = <T extends object>(item: T) =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as T;

/** How print names countries beside the names of the list. */
const ALSO: Record<string, RegExp> = {
  ...{ CN: /^(?:中国|中華人民共和国)$/u, KR: /^(?:韓国|大韓民国)$/u, GB: /^(?:英国|イギリス)$/u },
  ...{ US: /^(?:米国|アメリカ)$/u, RU: /^ロシア(?:連邦)?$/u, DE: /^ドイツ(?:連邦共和国)?$/u },
  ...{ FR: /^フランス(?:共和国)?$/u, IT: /^イタリア(?:共和国)?$/u, JP: /^日本国?$/u },
};
const PREFECTURE = /^(?:北海道|東京都|京都府|大阪府|\p{sc=Han}{2,3}県)$/u;

/** The code of a country that is printed, or of a prefecture's. */
function countryOf(country: string | undefined, region: string | undefined, { town }: State) {
  const known = town.countries.find(
    ({ code, name }) => country && (name === country || ALSO[code]?.test(country)),
  );
  if (known ?? country) return known?.code;
  return region && PREFECTURE.test(region) ? 'JP' : undefined;
}

/** 姉妹都市 says which; 姉妹・友好都市 and 友好都市等 leave it open. */
function sisterKindOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  const said = Object.entries(KIND_WORDS).filter(([, word]) => word.test(label));
  return said.length === 1 && !/(?:等|など|ほか)$/u.test(label) ? said[0]?.[0] : 'UNSPECIFIED';
}
const KIND_WORDS = {
  SISTER: /姉妹/u,
  FRIENDSHIP: /友好/u,
  BROTHER: /兄弟/u,
  PARTNERSHIP: /パートナー/u,
};

/** What the end of a plan's name says of its kind; nothing where it says none. */
const planKindOf = (name: string) => PLAN_ENDS.find(([, end]) => end.test(name))?.[0];
/** The narrower before the wider. */
const PLAN_ENDS: readonly [string, RegExp][] = [
  ['COMPREHENSIVE_PLAN', /総合(?:振興)?計画$/u],
  ['COMPREHENSIVE_STRATEGY', /総合戦略$/u],
  ['BASIC_PLAN', /基本(?:計画|構想)$/u],
  ['IMPLEMENTATION_PLAN', /実[施行]計画$/u],
  ['ACTION_PLAN', /(?:行動計画|行動プラン|アクションプラン)$/u],
  ['SECTORAL_PLAN', /(?:計画|プラン|戦略)$/u],
  ['VISION', /ビジョン$/u],
  ['GUIDELINE', /(?:指針|ガイドライン|方針|大綱)$/u],
  ['ORDINANCE', /条例$/u],
];

/** How it stands with a partner in a review. */
export const partnerDecision = ({ of, id }: Partner, review: Review): PartnerDecision =>
  review[of][id] ?? undecidedPartner();
