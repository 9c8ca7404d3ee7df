import { MEASURES, SPELLINGS } from '../unit-table.js';
import type { MissingReason } from '../vocabulary.js';
import { COUNTERS } from './counters.js';
import { DASHES, ITEM_MARKS } from './signs.js';

/** What a mark of absence is, by what it can mean. */
type MarkKind =
  | 'DASH'
  | 'DOTS'
  | 'WITHHELD'
  | 'STARS'
  | 'UNMEASURED'
  | 'UNKNOWN'
  | 'PENDING'
  | 'UNSET'
  | 'UNFIT'
  | 'NOT_AVAILABLE'
  | 'NONE'
  | 'STOPPED';

const WORDS: Readonly<Record<Exclude<MarkKind, 'DASH' | 'DOTS' | 'STARS'>, readonly string[]>> = {
  WITHHELD: [
    ...['X', 'x', 'Χ', 'χ', '秘匿', '秘', '非公表', '非公開', '非開示', '不開示', '公表しない'],
    ...['公表不可', '公表していない', '非表示'],
  ],
  UNMEASURED: [
    ...[
      '未把握',
      '把握していない',
      '把握せず',
      '把握なし',
      '把握できず',
      '未測定',
      '測定なし',
      '測定せず',
    ],
    ...['未計測', '未調査', '調査なし', '調査せず', '調査未実施', '未算出', '未算定', '算出不可'],
    ...[
      '計測不能',
      '測定不能',
      '集計なし',
      '集計していない',
      '未評価',
      '評価なし',
      '未検査',
      '欠測',
    ],
    ...['調査対象年度外', '調査年度外', '調査年でない', '隔年調査', 'アンケート未実施'],
  ],
  UNKNOWN: [
    ...['不明', '不詳', '未詳', 'データなし', 'データ無し', 'データ無', 'データ無い', '数値なし'],
    ...[
      '記載なし',
      '記録なし',
      '資料なし',
      '情報なし',
      '把握不可',
      '空欄',
      '空白',
      '未入力',
      '未記入',
    ],
    ...['未記載', '欠損', '欠損値', '欠値', 'nodata', 'n.d.'],
  ],
  PENDING: [
    ...['集計中', '未集計', '調査中', '算定中', '算出中', '計算中', '確認中', '精査中', '測定中'],
    ...[
      '計測中',
      '分析中',
      '作成中',
      '取りまとめ中',
      'とりまとめ中',
      '取纏め中',
      '照会中',
      '整理中',
    ],
    ...[
      '公表待ち',
      '未公表',
      '公表前',
      '公表予定',
      '公表時期未定',
      '未発表',
      '結果待ち',
      '集計待ち',
    ],
    ...['未確定', '確定待ち', '未到来', '後日公表', '追って公表', '今後公表'],
  ],
  UNSET: [
    ...[
      '未定',
      '未設定',
      '設定なし',
      '設定無し',
      '設定せず',
      '設定しない',
      '目標なし',
      '目標未設定',
    ],
    ...[
      '目標値なし',
      '目標設定なし',
      '目標設定せず',
      '検討中',
      '要検討',
      '調整中',
      '協議中',
      '策定中',
    ],
    ...['今後設定', '今後検討', '別途設定', '別途検討', '後日設定', '未決定', '未策定', '設定予定'],
    ...['新規設定', '新規', '新規事業', 'TBD'],
  ],
  UNFIT: [
    ...['該当なし', '該当無し', '該当無', '該当せず', '該当しない', '非該当', '対象外', '対象なし'],
    ...['対象無し', '適用外', '評価対象外', '算定対象外', '集計対象外', '対象者なし'],
  ],
  NOT_AVAILABLE: ['N/A', 'n/a', 'n.a.', 'n.a', 'N.A.', 'N.A', 'NA'],
  NONE: ['なし', '無し', '無', 'ナシ', '実績なし', '実績無し', '実績無', '実施なし', '開催なし'],
  STOPPED: [
    ...['中止', '休止', '廃止', '終了', '開催中止', '事業中止', '実施せず', '実施なし', '未実施'],
    ...['未開催', '開催せず', '未着手', '事業休止', '事業廃止', '事業終了', '延期', '閉館', '休館'],
  ],
};

/**
 * The marks that a reason may rest on. － stands for what was not set as for what nobody explains;
 * no mark says that other documents hold nothing, and words of a target are no mark.
 */
const MARKS_OF: Readonly<Record<MissingReason, readonly MarkKind[]>> = {
  NOT_MEASURED: ['UNMEASURED', 'UNKNOWN', 'STOPPED', 'DOTS'],
  NOT_SET: ['DASH', 'DOTS', 'UNSET', 'NONE'],
  NOT_PRINTED: ['DASH', 'DOTS', 'NOT_AVAILABLE', 'STARS', 'UNKNOWN', 'PENDING', 'NONE'],
  NOT_IN_SOURCE: [],
  AFTER_DOCUMENT: ['PENDING'],
  SUPPRESSED: ['WITHHELD', 'STARS'],
  NOT_APPLICABLE: ['DASH', 'UNFIT', 'NOT_AVAILABLE', 'NONE', 'STOPPED'],
  IN_WORDS: [],
};

const KIND_OF = new Map(
  (Object.entries(WORDS) as [MarkKind, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word) => [word, kind] as const),
  ),
);
const DASH = new RegExp(`^(?:[${DASHES}]{1,6}|[/\\\\])$`, 'u');
const DOTS = /^(?:\.{2,}|…+|‥+|・{2,}|･{2,})$/u;
const STARS = /^\*+$/u;

/** Longer text is no mark, whatever it holds. */
const LONGEST = 24;
const ENCLOSED = /^(?:\((.*)\)|\[(.*)\]|「(.*)」|【(.*)】|〔(.*)〕|〈(.*)〉)$/su;
const NOTES = /(?:[※*†‡]\d{0,2}|注\)?\d{0,2}|\((?:※|\*|注)\d{0,2}\))$/u;
const RAISED = new RegExp(`[¹²³⁰⁴-⁹₀-₉${ITEM_MARKS}]`, 'gu');
/** A place is no unit of a mark: X市 is a town whose name is withheld. */
const PLACES = new Set([
  '市',
  '町',
  '村',
  '区',
  '市町村',
  '駅',
  '館',
  '校',
  '園',
  '橋',
  '号',
  '版',
]);
const UNITS = new Set(
  [...SPELLINGS.flat(), ...MEASURES.flat(), ...COUNTERS, ''].filter(
    (unit) => !PLACES.has(`${unit}`),
  ),
);
const WITH_UNIT = new RegExp(`^([${DASHES}.…‥・*]+|[Xx])([十百千万億兆]{0,3})(.*)$`, 'su');
/** Words that say more, and still that there is no figure: 令和6年度公表予定, 感染症により中止. */
const SAYING_MORE: readonly (readonly [RegExp, MarkKind])[] = [
  [/^\p{L}{0,10}(?:により|のため|で)(?:開催)?(?:中止|休止|延期|未実施|実施せず)$/u, 'STOPPED'],
  [/^[\p{L}\d.]{2,10}(?:公表|発表|集計|確定|把握|調査|算出)予定$/u, 'PENDING'],
  [/^該当\p{L}{0,4}(?:なし|無し)$/u, 'UNFIT'],
];
/** A word of absence may be explained in brackets, a dash may not. */
const EXPLAINED = /^([^()]+)\([^()]*\)$/u;

/** A mark of absence as printed, and what it can mean. */
export interface Absence {
  mark: string;
  reasons: readonly MissingReason[];
}

/**
 * The mark that a text is, with brackets, a unit and marks of notes around it: "(－)", "-％", "未定※".
 * Null where it is more than a mark: "未定稿", "－5人".
 */
export function absenceIn(text: string): Absence | null {
  const kind = text.length > LONGEST * 4 ? null : kindOf(bare(text));
  if (!kind) return null;
  const reasons = Object.entries(MARKS_OF) as [MissingReason, readonly MarkKind[]][];
  return {
    mark: text.trim(),
    reasons: reasons.flatMap(([reason, kinds]) => (kinds.includes(kind) ? [reason] : [])),
  };
}

/** Whether printed text is a mark that stands in a figure's place: a dash, 未把握, …, X, ***. */
export function isAbsenceMark(text: string): boolean {
  return absenceIn(text) !== null;
}

const bare = (text: string) =>
  [...text.replace(RAISED, '')]
    .map((char) => (/[…‥]/u.test(char) ? char : char.normalize('NFKC')))
    .join('')
    .replace(/\s+|。$/gu, '');

function kindOf(plain: string): MarkKind | null {
  if (plain === '' || plain.length > LONGEST) return null;
  const known = KIND_OF.get(plain) ?? shapeOf(plain);
  if (known) return known;
  const inner = ENCLOSED.exec(plain)
    ?.slice(1)
    .find((one) => one !== undefined);
  if (inner !== undefined) return kindOf(inner);
  const noted = plain.replace(NOTES, '');
  if (noted !== plain) return kindOf(noted);
  const explained = KIND_OF.get(EXPLAINED.exec(plain)?.[1] ?? '');
  const more = explained ?? SAYING_MORE.find(([pattern]) => pattern.test(plain))?.[1];
  if (more) return more;
  const [, mark = '', , unit = ''] = WITH_UNIT.exec(plain) ?? [];
  return unit !== '' && UNITS.has(unit) ? (KIND_OF.get(mark) ?? shapeOf(mark)) : null;
}

function shapeOf(plain: string): MarkKind | null {
  if (DASH.test(plain)) return 'DASH';
  if (DOTS.test(plain)) return 'DOTS';
  return STARS.test(plain) ? 'STARS' : null;
}
