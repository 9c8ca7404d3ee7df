const TIE = '(?:姉妹|兄弟|友好|親善|夫婦|親子|交流|提携|盟約|パートナーシップ(?:協定)?)';
const KIND = `(?:国際)?${TIE}(?:[・･，、]?${TIE})*(?:都市|市町村|市町|町村)`;

/** What a document calls its partners: 姉妹都市, 友好都市, パートナーシップ協定都市. */
export const KINDS = new RegExp(KIND, 'gu');
/** A heading of partners, with the kind alone: 姉妹都市一覧. */
export const KIND_HEADING = new RegExp(
  `^\\P{L}*(${KIND})(?:等|の一覧|一覧|の概要|概要|の状況|提携(?:の)?状況)?\\P{L}*$`,
  'u',
);
/** An agreement, where a date is one of its making. */
export const AGREED = /盟約|締結|提携|調印|協定|宣言/u;
/** What is not concluded yet. */
export const NOT_YET = /検討|予定|協議|目指|解消/u;
