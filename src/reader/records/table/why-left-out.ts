import { fold } from '../../../lib/text.js';
import type { LeftOutReason } from '../../left-out.js';
import { isUnit } from '../is-unit.js';
import { bareWords } from './bare-words.js';
import { type HeadRole, roleOfHead } from './head-roles.js';

/** The whole of a name: 一般財源比率 and 市税収入額 are indicators. */
const BUDGET =
  /^(?:うち|その他の?|総|直接|年間|当初|補正|最終|概算|本年度|全体)*(?:事業費?(?:計|合計|総額)?|予算額?|決算(?:見込)?額?|予算現額|人件費|物件費|財源(?:内訳)?|(?:国庫|国|県|都|道|府|国県|国・県|都道府県)?支出金|(?:地方|市|町|村|県)債|一般財源|特定財源|その他特定財源|トータルコスト|総コスト|(?:事業|全体|総)経費|経費|所要経費|職員人工|人工|従事職員数|正規職員(?:数|人件費)?|概算人件費)(?:計|合計|総額|\(?[AＡBＢ①②+＋]+\)?)?$/u;
const AGES =
  /^(?:満?\d{1,3}歳?[~〜∼～\-－―–]\d{1,3}歳|\d{1,3}歳(?:以上|未満|以下)|年少人口|生産年齢人口|老年人口|高齢者人口)$/u;

/** NO_NAME: it is a head, a number or a sentence, and names nothing. */
export type WhyNot = LeftOutReason | 'NO_NAME';

/** Why what a row names is no indicator of this town's plan; null where nothing says so. */
export function whyLeftOut(name: string, beside: readonly string[]): WhyNot | null {
  if (beside.some((text) => roleOfHead(text) === 'TARGET_GROUP')) return 'TARGET_GROUP_SIZE';
  const { words } = bareWords(name);
  if (BUDGET.test(words)) return 'BUDGET';
  if (AGES.test(fold(name).replace(/[()]/gu, ''))) return 'AGE_GROUP';
  const role = roleOfHead(name);
  if (role === 'OTHER_PLACE') return 'OTHER_PLACE';
  return !/\p{L}/u.test(name) || name.includes('。') || isUnit(name) || (role && NO_NAMES.has(role))
    ? 'NO_NAME'
    : null;
}

/** What a row of an indicator never begins with. */
const NO_NAMES = new Set<HeadRole>([
  'FIGURE',
  'YEAR',
  'RATE',
  'UNIT',
  'NAME',
  'DEFINITION',
  'REMARK',
]);

const FORECAST = /将来人口|人口推計|推計人口|人口の?(?:将来)?(?:見通し|見込み|展望|予測)/u;

/** Whether the words over a table say that it foresees how many people will live there. */
export const isForecast = (title: string): boolean => FORECAST.test(fold(title));
