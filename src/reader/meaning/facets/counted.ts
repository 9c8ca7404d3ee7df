import type {
  DenominatorKind,
  GroupKind,
  Measurer,
  Method,
  Scope,
} from '../../../domain/definition-vocabulary.js';
import type { Printed } from '../../blocks/block.js';
import type { Chosen } from './counting.js';
import { phraseIn } from './phrase.js';

/** Words for values of one list, tried in this order. */
type Words<V> = readonly (readonly [V, RegExp])[];

const SCOPES: Words<Scope> = [
  ['GRANT_USERS', /(?:支援金|補助金?|助成金?|奨励金|支援制度)を?(?:活用|利用|受け)/u],
  ['DESK_CLIENTS', /(?:相談)?窓口を?(?:通じ|経由|利用)/u],
  ['JAPANESE_NATIONALS', /日本人(?:のみ|に限る|住民)?/u],
];
const MEASURERS: Words<Measurer> = [
  [
    'RESIDENT_SURVEY',
    /(?:[市町村区県都道府]民|住民)(?:意識|満足度|意向|アンケート|生活)?(?:アンケート|意識|満足度)?(?:調査|アンケート)|満足度調査/u,
  ],
  [
    'GOVERNMENT',
    /国勢調査|(?:総務|文部科学|厚生労働|農林水産|経済産業|国土交通|環境|内閣)[省府]|経済センサス/u,
  ],
  ['PREFECTURE', /[都道府県](?:の?統計|調べ|調査)/u],
  ['MUNICIPALITY', /\p{sc=Han}{1,12}[課室部係](?:調べ)?|庁内|[市町村区]調べ/u],
];
const METHODS: Words<Method> = [
  ['REGISTER', /住民基本台帳|登記簿|戸籍/u],
  ['FULL_COUNT', /国勢調査|全数調査|悉皆調査/u],
  ['SAMPLE_SURVEY', /無作為抽出|標本調査/u],
  ['ESTIMATE', /推計|推定/u],
];
const DENOMINATORS: Words<DenominatorKind> = [
  ['RESPONDENTS', /と(?:回答|答え|感じ|思)[^。]{0,12}割合|回答者/u],
  ['ELECTORS', /投票率|有権者/u],
  ['INSURED', /被保険者/u],
  ['HOUSEHOLDS', /世帯(?:数)?(?:の|に(?:占め|対す))[^。]{0,6}(?:割合|率)|全世帯|世帯加入率/u],
  ['STUDENTS', /(?:児童|生徒|学生|園児)[^。]{0,4}の?(?:割合|うち)/u],
  ['EMPLOYEES', /(?:職員|従業員|社員)[^。]{0,4}の?(?:割合|うち|に占め)/u],
  ['BUSINESSES', /(?:事業所|企業)(?:の|に占める)割合/u],
  [
    'RESIDENTS',
    /[市町村区県都道府]民(?:の|に占める)?割合|人口(?:10万|１０万|千|1,000|万)?人?(?:当たり|あたり|[1１一]人)|[市町村区]民[1１一]人(?:当たり|あたり)/u,
  ],
];
const GROUPS: Words<GroupKind> = [
  ['AGE', /\d{1,2}(?:[～〜~-]\d{1,2})?[歳才](?:以上|以下|未満|児|代)?/u],
  ['GRADE', /[小中]学校?第?[1-9１-９一二三四五六]年生?|小学生|中学生|高校生/u],
  ['SEX', /女性|男性/u],
  ['INSURED', /国民健康保険|国保|後期高齢者医療/u],
];

const firstOf = <V>(list: Words<V>, places: readonly Printed[]): Chosen<V> | null => {
  for (const [value, pattern] of list) {
    const words = phraseIn(places, pattern);
    if (words) return { value, words };
  }
  return null;
};

export const scopeOf = (places: readonly Printed[]): Chosen<Scope> =>
  firstOf(SCOPES, places) ?? { value: 'UNSPECIFIED', words: null };
export const measurerOf = (
  places: readonly Printed[],
  measuredBy: Printed | null,
): Chosen<Measurer> =>
  firstOf(MEASURERS, measuredBy ? [measuredBy] : []) ??
  firstOf(MEASURERS.slice(0, 3), places) ?? { value: 'UNSPECIFIED', words: null };
export const methodOf = (places: readonly Printed[]) => firstOf(METHODS, places);
export const denominatorOf = (places: readonly Printed[]) => firstOf(DENOMINATORS, places);
/** The parts of a population that the words name, each kind once. */
export const groupsOf = (places: readonly Printed[]): Chosen<GroupKind>[] =>
  GROUPS.flatMap((one) => firstOf([one], places) ?? []);
