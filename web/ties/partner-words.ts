import { declareTexts, type TextTable } from '../lib/texts.js';
import type {
  AgreementStatus,
  PartnershipKind,
  Reciprocity,
  SisterCityKind,
} from '../queries/vocabulary.js';

export const partnershipKinds: TextTable<Record<PartnershipKind, string>> = declareTexts({
  COMPANY_AGREEMENT: { ja: '企業との協定', en: 'Agreements with companies' },
  UNIVERSITY_AGREEMENT: { ja: '大学・学校との協定', en: 'Agreements with universities or schools' },
  INTERMUNICIPAL: { ja: '自治体どうしの連携', en: 'Work with other municipalities' },
  COUNCIL: { ja: '協議会・会議', en: 'Councils and conferences' },
  ADVISORY_BODY: { ja: '審議会・委員会', en: 'Advisory committees' },
  CITIZEN_BODY: { ja: '市民の団体', en: 'Bodies of citizens' },
  JOINT_PROJECT: { ja: '共同の事業', en: 'Joint projects' },
  SUMMIT: { ja: 'サミット', en: 'Summits' },
  INTERNATIONAL: { ja: '国外との連携', en: 'Work with bodies abroad' },
  INSTITUTION_AFFILIATION: { ja: '施設・学校どうしの提携', en: 'Ties between institutions' },
  OTHER: { ja: 'その他', en: 'Other' },
});

/** As of the document, not of today. */
export const agreementStatuses: TextTable<Record<AgreementStatus, string>> = declareTexts({
  CONCLUDED: { ja: '締結', en: 'concluded' },
  ACTIVE: { ja: '活動中', en: 'at work' },
  IN_TALKS: { ja: '協議中', en: 'in talks' },
  UNDER_CONSIDERATION: { ja: '検討中', en: 'under consideration' },
  PLANNED: { ja: '予定', en: 'planned' },
  ENDED: { ja: '終了', en: 'ended' },
  UNKNOWN: { ja: '状態の記載なし', en: 'state not said' },
});

/** For readers of English; Japanese readers see the source's own word. */
export const sisterCityKinds: TextTable<Record<SisterCityKind, string>> = declareTexts({
  SISTER: { ja: '姉妹都市', en: 'sister city' },
  FRIENDSHIP: { ja: '友好都市', en: 'friendship city' },
  BROTHER: { ja: '兄弟都市', en: 'brother city' },
  PARTNERSHIP: { ja: 'パートナーシップ協定都市', en: 'partnership city' },
  UNSPECIFIED: { ja: '姉妹・友好都市', en: 'sister or friendship city' },
});

/** Whether both sides print a tie: as far as we read the other side. */
export const reciprocities: TextTable<Record<Reciprocity, string>> = declareTexts({
  BOTH_SIDES: { ja: '相手の文書にもある', en: "The partner's documents name it, too" },
  ONE_SIDE: {
    ja: '読んだ相手の文書にはない',
    en: "The partner's documents that we read do not name it",
  },
  PARTNER_NOT_READ: {
    ja: '相手の文書をまだ読んでいない',
    en: 'We have not read the partner’s documents',
  },
  PARTNER_ABROAD: {
    ja: '相手は国外（文書を読まない）',
    en: 'The partner is abroad: its documents are not read',
  },
});
