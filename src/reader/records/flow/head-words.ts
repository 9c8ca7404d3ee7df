import { tokensIn } from '../../../domain/printed/tokens.js';
import { fold } from '../../../lib/text.js';

/** What a column is for, by the words over it. */
export type Role =
  | 'NAME'
  | 'DEFINITION'
  | 'UNIT'
  | 'OFFICE'
  | 'GROUP'
  | 'NUMBER'
  | 'NOTE'
  | 'BASELINE'
  | 'TARGET'
  | 'ACTUAL'
  | 'RATE'
  | 'YEAR';

const WORDS: readonly (readonly [Role, RegExp])[] = [
  ['NAME', /^(?:\p{L}{0,8}指標|KPI|\p{L}{0,4}目標項目|数値目標)(?:の)?(?:名称?|項目)?$/u],
  [
    'DEFINITION',
    /^(?:(?:指標|KPI)の?)?(?:説明|定義|内容|考え方|算出方法|算定方法|算出式|算定式|解説)$/u,
  ],
  ['UNIT', /^単位$/u],
  [
    'OFFICE',
    /^(?:主?担当(?:部署|部?課)?|所管(?:部署|部?課)?|主管(?:部署|部?課)|出典|出所|資料|データ元)$/u,
  ],
  [
    'GROUP',
    /^(?:[大中小]施策|(?:基本)?施策(?:名|の柱)?|(?:基本)?政策(?:名)?|分野|区分|基本目標|基本方針|節|項目)$/u,
  ],
  ['NUMBER', /^(?:No\.?|番号|№)$/iu],
  ['NOTE', /^(?:備考|摘要|補足)$/u],
  ['BASELINE', /^(?:現状|基準|現況|策定時|計画策定時|当初)(?:値|の値)?$/u],
  ['TARGET', /^(?:中間|最終|数値|計画)?目標(?:値)?$|^計画値$/u],
  ['ACTUAL', /^実績(?:値)?$/u],
  ['RATE', /^(?:達成|進捗|増減|伸び)(?:率|度|状況)$/u],
];

/** What a year may have beside it: 令和5年度末時点, 2023～. */
const OF_TIME = /[()\s~〜～\-・年度末]|時点|現在/gu;
/** Longer words are a text. */
const LONGEST = 24;

/** The roles that the words of one head name: two for 現状値（R4）; none where it is no head. */
export function rolesOf(text: string): readonly Role[] {
  if (text.length > LONGEST) return [];
  const dates = tokensIn(text).filter((token) => token.kind === 'DATE');
  if (dates.length === 0) return roleOf(fold(text).replace(/\([^()]*\)$/u, ''));
  const rest = dates.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
  const words = fold(rest).replace(OF_TIME, '');
  const isOneTime = dates.length === 1 || /[~〜～]/u.test(text);
  if (!isOneTime) return [];
  if (words === '') return ['YEAR'];
  const [measure] = roleOf(words);
  return measure && isMeasure(measure) ? [measure, 'YEAR'] : [];
}

/** Whether it says what the figures under it are. */
export const isMeasure = (role: Role) =>
  role === 'BASELINE' || role === 'TARGET' || role === 'ACTUAL' || role === 'RATE';

function roleOf(plain: string): readonly Role[] {
  const found = WORDS.find(([, pattern]) => pattern.test(plain));
  return found ? [found[0]] : [];
}
