import type { Comparator } from '../vocabulary.js';
import { NOTE_MARKS } from './signs.js';

/** What the words around a figure say of it; a refusal where they leave no figure that can be held. */
export type Bound = Comparator | Refusal;

/** Why print that looks like a figure is read as none. */
export const REFUSALS = {
  SIZE: 'a bound beside a minus bounds a size',
  TOLERANCE: '± gives a tolerance',
  PLAIN_END: 'one end of a range is left open',
  TENS: 'only the tens are printed (台, 代, 数)',
  ORDINAL: 'it numbers, and counts nothing',
  COMPOUND: 'two units make one figure',
  SIGN: 'the sign leaves room for doubt',
  GROUPING: 'the digits are grouped in no usual way',
  PER_ONE: 'it says of how many another figure is',
  RATIO: 'two numbers make a fraction or a ratio',
  EXTREME: 'the highest or the lowest, or a bound: print does not say which',
  LIMIT: 'まで may be a bound or an aim',
  ORDER: 'the second end of the range is the smaller one',
  CODE: 'a code, no figure',
} as const;
export type Refusal = keyof typeof REFUSALS;

const NO_HAN = String.raw`(?![\p{sc=Han}\p{sc=Katakana}])`;

/** Words before a figure. 契約5件 holds no 約. */
const BEFORE: readonly (readonly [string, Bound])[] = [
  ['(?<![契予条公要規節婚制盟協特解倹誓集括成売先密破違])約', 'ABOUT'],
  ['(?:概ね|おおむね|おおよそ|およそ|凡そ|ほぼ|だいたい|大体)', 'ABOUT'],
  ['(?:上限(?:は|:)?|[≦≤]|<=|最[大高多]でも|多くと?も|せいぜい)', 'AT_MOST'],
  ['(?:下限(?:は|:)?|[≧≥]|>=|少なくと?も|最[低小少]でも)', 'AT_LEAST'],
  // ＜5件＞ and ＜目標＞5件 are brackets.
  ['<(?![^<>]{0,30}>)', 'LESS_THAN'],
  ['(?<!<[^<>]{0,30}|[-=−–—→\\d])>', 'MORE_THAN'],
  ['(?:最大|最高|最低|最小|最多|最少)', 'EXTREME'],
];

/** Words behind a figure and its unit, the longer ones first. */
const AFTER: readonly (readonly [string, Bound])[] = [
  ['を(?:超え|こえ|上回ら|上まわら)ない', 'AT_MOST'],
  ['を(?:下回ら|下まわら|割ら|切ら)ない', 'AT_LEAST'],
  ['(?:以内|以下|[がを]?上限(?![額値]))', 'AT_MOST'],
  ['(?:以上|[がを]?下限(?![額値]))', 'AT_LEAST'],
  [`(?:未満|に満たな|に達しな|を下回|を下まわ|を割|を切|より(?:少な|小さ|低))`, 'LESS_THAN'],
  [`(?:超過|超(?![高音長小])|を超|をこえ|を上回|を上まわ|より(?:多|大き|高))`, 'MORE_THAN'],
  // 2 強みを活かす and 1 位置 hold none: the word goes on.
  [
    `(?:程度|前後|ほど|くらい|ぐらい|内外|余り|あまり|近く|見当|(?:[弱強](?![みくいまめさ])|余|位|規模)${NO_HAN})`,
    'ABOUT',
  ],
  ['(?:台|代|桁)', 'TENS'],
  ['目(?!標|指|的|安)', 'ORDINAL'],
  // （対H25年度） says what a change is measured by.
  [
    String.raw`(?:当たり|当り|あたり|につき|対(?!策|応|象|比|基準|前[年期]|[MTSHR]\d|明治|大正|昭和|平成|令和|\d{4}年)|中(?=\d))`,
    'PER_ONE',
  ],
  // 1人1日当たり divides by both.
  [String.raw`(?=\d{1,3}(?:人|日|世帯|戸|年|か?月|件|回)(?:当たり|当り|あたり|につき))`, 'PER_ONE'],
  ['半', 'COMPOUND'],
  [String.raw`まで(?=$|[)\]。、\t])`, 'LIMIT'],
];

interface FoundBound {
  bound: Bound;
  end: number;
}

const compile = (words: typeof BEFORE, around: (word: string) => string) =>
  words.map(([word, bound]) => ({ pattern: new RegExp(around(word), 'uy'), bound }));

const BEFORE_PATTERNS = compile(BEFORE, (word) => word);
const AFTER_PATTERNS = compile(AFTER, (word) => String.raw`[${NOTE_MARKS}]{0,3}\(?${word}\)?`);

/** What these begin with; to try all patterns everywhere takes time. */
const BEFORE_STARTS = /[約概お凡ほだ大上下少最多せ≦≤≧≥<>]/u;
const AFTER_STARTS = new RegExp(
  `[${NOTE_MARKS}(以がを上下未超よ程前ほくぐ内余位規近見弱強台代桁目当対中あに半ま\\d]`,
  'u',
);
/** A bound, or what leaves no figure, or a note stands behind: no unit goes on over it. */
export const AFTER_WORDS = [...AFTER.map(([word]) => word), '乃至', String.raw`注(?:\d|\)|$)`].join(
  '|',
);

function find(patterns: typeof BEFORE_PATTERNS, plain: string, at: number): FoundBound | null {
  for (const { pattern, bound } of patterns) {
    pattern.lastIndex = at;
    if (pattern.test(plain)) return { bound, end: pattern.lastIndex };
  }
  return null;
}

export const boundBefore = (plain: string, at: number): FoundBound | null =>
  BEFORE_STARTS.test(plain.charAt(at)) ? find(BEFORE_PATTERNS, plain, at) : null;

export const boundAfter = (plain: string, at: number): FoundBound | null =>
  AFTER_STARTS.test(plain.charAt(at)) ? find(AFTER_PATTERNS, plain, at) : null;

export const isRefusal = (bound: Bound): bound is Refusal => bound in REFUSALS;
