import type { Aggregation, CountUnit } from '../../../domain/definition-vocabulary.js';
import { MEASURES } from '../../../domain/unit-table.js';
import { sameQuantity, unitName } from '../../../domain/units.js';
import type { Printed } from '../../blocks/block.js';
import { phraseIn } from './phrase.js';

/** What was chosen, and the words that it rests on; none where nothing is printed. */
export interface Chosen<V> {
  value: V;
  words: Printed | null;
}

const OF_UNIT: readonly (readonly [CountUnit, RegExp])[] = [
  ['GRAM_PER_PERSON_DAY', /^k?g\/人[・/]?日$/u],
  ['PERSON_NIGHT', /人泊|泊$/u],
  ['PERSON_TIMES', /^(?:延べ?人|人[・/]?[日回]|人次)/u],
  ['RATIO', /^(?:%|‰|ポイント|指数|倍|割|度|点)$/u],
  ['PERSON', /[人名]$/u],
  ['HOUSEHOLD', /世帯$/u],
  ['GROUP', /組$/u],
  ['YEN', /円$/u],
  ['YEAR_OF_LIFE', /^[歳才]$/u],
  ['COPY', /[部冊]$/u],
  ['ORGANISATION', /団体|[社企業法人組織]$|事業所|事業者|自治体|クラブ|グループ|チーム|経営体/u],
];
const QUANTITIES = new Set(MEASURES.flatMap(([unit, base]) => [`${unit}`, base]));
const TIMES = ['分', '秒', '時間', '日', '年', 'か月'];

/** What one unit of the figures is, by the printed unit and by 延べ before it. */
export function countUnitOf(unit: string | null, places: readonly Printed[]): CountUnit {
  const plain = unitName(unit ?? '').replace(/^[十百千万億兆]+(?=.)/u, '');
  const [found] = OF_UNIT.find(([, pattern]) => pattern.test(plain)) ?? [];
  if (found === 'PERSON' && phraseIn(places, /宿泊者?(?:客)?数/u)) return 'PERSON_NIGHT';
  if (found === 'PERSON' && phraseIn(places, /延べ|のべ|延人/u)) return 'PERSON_TIMES';
  if (found) return found;
  if (plain === '') return 'RATIO';
  const isQuantity =
    TIMES.includes(plain) || [...QUANTITIES].some((one) => sameQuantity(one, plain));
  return isQuantity ? 'QUANTITY' : 'CASE';
}

export const CUMULATIVE = /(?:[\d一二三四五六七八九十]+[かヶカヵ箇]?年間?の?)?(?:累計|累積|通算)/u;
const MEAN = /[\p{sc=Han}\d]{0,4}平均/u;
const STOCK =
  /各?年度?末(?:時点|現在)?|(?:\d{1,2}月\d{1,2}日)?(?:時点|現在(?![値の]))|残高|現在高/u;
const FLOW =
  /各?年度(?:における|内に?|中に?|の1年間|1年間)|年間(?!平均|を通)|(?:[1一]年間)|各年における/u;

/** How figures gather over time; nothing where words say it in two ways, or none. */
export function aggregationOf(places: readonly Printed[]): Chosen<Aggregation> {
  const summed = phraseIn(places, CUMULATIVE);
  if (summed) return { value: 'CUMULATIVE', words: summed };
  const mean = phraseIn(places, MEAN);
  if (mean) return { value: 'MEAN', words: mean };
  const [stock, flow] = [phraseIn(places, STOCK), phraseIn(places, FLOW)];
  if (stock && !flow) return { value: 'STOCK', words: stock };
  if (flow && !stock) return { value: 'FLOW', words: flow };
  return { value: 'UNSPECIFIED', words: null };
}
