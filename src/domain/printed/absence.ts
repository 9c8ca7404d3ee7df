import { MEASURES, SPELLINGS } from '../unit-table.js';
import type { MissingReason } from '../vocabulary.js';
import { KIND_OF_WORD, type MarkKind, PATTERNS } from './absence-words.js';
import { COUNTERS } from './counters.js';
import { DASHES, ITEM_MARKS } from './signs.js';

/**
 * The marks that a reason may rest on. － stands for what was not set as for what nobody explains;
 * no mark says that other documents hold nothing, and words of a target are no mark.
 */
const MARKS_OF: Readonly<Record<MissingReason, readonly MarkKind[]>> = {
  NOT_MEASURED: ['UNMEASURED', 'UNKNOWN', 'STOPPED', 'DOTS'],
  NOT_SET: ['DASH', 'DOTS', 'UNSET', 'NONE'],
  NOT_PRINTED: [
    ...(['DASH', 'DOTS', 'NOT_AVAILABLE', 'STARS', 'UNKNOWN', 'PENDING', 'NONE'] as const),
    'UNPUBLISHED',
  ],
  NOT_IN_SOURCE: [],
  AFTER_DOCUMENT: ['PENDING', 'UNPUBLISHED'],
  SUPPRESSED: ['WITHHELD', 'STARS', 'UNPUBLISHED'],
  NOT_APPLICABLE: ['DASH', 'UNFIT', 'NOT_AVAILABLE', 'NONE', 'STOPPED'],
  IN_WORDS: [],
};

const DASH = new RegExp(`^(?:[${DASHES}]{1,6}|[/\\\\])$`, 'u');
const DOTS = /^(?:\.{2,}|…+|‥+|・{2,}|･{2,})$/u;
const STARS = /^\*+$/u;

/** Longer text is no mark, whatever it holds. */
const LONGEST = 24;
const ENCLOSED = /^(?:\((.*)\)|\[(.*)\]|「(.*)」|【(.*)】|〔(.*)〕|〈(.*)〉)$/su;
const NOTE_BEFORE = /^(?:[※*†‡]\d{0,2}|\((?:※|\*|注)\d{0,2}\)|注\d{0,2}\)?)(?=\p{L})/u;
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
/** When it is so, before the words that say it: 現在集計中. */
const WHEN = /^(?:現在|現時点(?:で)?|[今当本](?:該)?年度|実績値?)(?:は|、)?/u;
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
  const known = wordOf(plain) ?? shapeOf(plain);
  if (known) return known;
  const inner = ENCLOSED.exec(plain)
    ?.slice(1)
    .find((one) => one !== undefined);
  if (inner !== undefined) return kindOf(inner);
  const noted = plain.replace(NOTES, '').replace(NOTE_BEFORE, '');
  if (noted !== plain) return kindOf(noted);
  const explained = wordOf(EXPLAINED.exec(plain)?.[1] ?? plain.replace(WHEN, ''));
  if (explained) return explained;
  const [, mark = '', , unit = ''] = WITH_UNIT.exec(plain) ?? [];
  return unit !== '' && UNITS.has(unit) ? (KIND_OF_WORD.get(mark) ?? shapeOf(mark)) : null;
}

const wordOf = (plain: string): MarkKind | null =>
  KIND_OF_WORD.get(plain) ?? PATTERNS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;

function shapeOf(plain: string): MarkKind | null {
  if (DASH.test(plain)) return 'DASH';
  if (DOTS.test(plain)) return 'DOTS';
  return STARS.test(plain) ? 'STARS' : null;
}
