import { tokensIn } from '../../../domain/printed/tokens.js';
import { isUnit } from '../is-unit.js';

/** What a label of a sheet says of what stands beside, behind or under it. */
export type LabelKind =
  | 'NAME'
  | 'UNIT'
  | 'DEFINITION'
  | 'MEASURED_BY'
  | 'DIRECTION'
  /** Baseline, target or actual, with or without its year. */
  | 'MEASURE'
  /** A year alone. */
  | 'YEAR'
  /** 達成率 and what else is worked out of the figures. */
  | 'RATE'
  | 'BUDGET'
  | 'TELEPHONE'
  | 'TARGET_GROUP'
  | 'OTHER_PLACE'
  /** A label of something that is no indicator: 担当課, 事務事業名. */
  | 'OTHER';

const NUMBERED = '[ 0-9①-⑳ア-オA-FⅠ-Ⅹ()]{0,5}';
const NAME = `(?:成果|活動|評価|数値|施策|代表|主要|基本|重要業績評価|成果\\(結果\\)|アウトカム|アウトプット)?指標${NUMBERED}(?:の?(?:名称?|項目)|名等)?|KPI(?:指標)?(?:の?名称?)?|数値目標|目標指標名?`;

/** Each as a pattern of the whole label, after folding. The first that fits counts. */
const KINDS: readonly (readonly [LabelKind, string])[] = [
  ['TARGET_GROUP', `対象(?:数)?指標(?:名)?${NUMBERED}|対象(?:者)?数`],
  [
    'RATE',
    '(?:目標|計画)?(?:値)?(?:の|に対する)?(?:達成|進捗|進ちょく|執行|伸び|増減)(?:率|度|状況|割合|度合い?)|(?:前年度?|対前年度?|目標|計画)比|目標(?:値)?と実績(?:値)?の(?:比較|差)|差(?:引|異|額)?|増減|(?:自己|総合|指標)?評価|判定|ランク',
  ],
  [
    'NAME',
    `${NAME}(?:\\((?:成果|活動|KPI|重要業績評価指標|アウトカム|アウトプット|単位)\\))?${NUMBERED}`,
  ],
  ['UNIT', '単位(?:名)?'],
  [
    'DEFINITION',
    '(?:指標|目標値?|数値)?の?(?:説明|定義|算式|算定式|計算式|算出(?:方法|式|根拠)|計算(?:方法|式)等?|算式等|算定方法|内容|考え方|概要)|指標(?:の)?設定の(?:考え方|理由|根拠)|指標の算式等',
  ],
  [
    'MEASURED_BY',
    '(?:データの?)?(?:出典|出所)|(?:実績値?の|指標の|データの)?(?:把握|測定|取得|検証測定|確認)方法|根拠資料|資料名|出典元',
  ],
  ['DIRECTION', '(?:目指す|望ましい|目標の)?(?:方向性?|方向)'],
  [
    'MEASURE',
    '(?:(?:最終|中間|年度|数値|到達|将来|達成|計画|当初|年次|後期|前期)?目標|計画|予定|見込み?|現状|現況|基準|実績|策定時|計画策定時|当初|直近|実測|初期)(?:年度?)?(?:の)?(?:数?値)?(?:\\((?:決算|予算|見込|計画|累計|参考|基準)\\))?',
  ],
  [
    'BUDGET',
    '.{0,12}(?:事業費|人件費|予算額?|決算額?|財源|支出金|地方債|市債|総コスト|トータルコスト|コスト|投入量|一般会計|繰入金|所要額|経費|補助額|人工|従事(?:職員|人員)数?)(?:計|合計|内訳|等)?',
  ],
  ['TELEPHONE', '(?:電話|内線|連絡先|TEL|FAX|ファックス|直通)(?:番号)?'],
  [
    'OTHER_PLACE',
    '(?:全国|国|県|都|道|府|都道府県|類似団体|県内|近隣市?|他(?:市|団体))(?:の)?(?:平均|の?値|順位)',
  ],
  [
    'OTHER',
    '区分|年度|番号|No\\.?|備考|担当(?:部署?|課|係|者)?(?:名)?|所管(?:課|部署)?(?:名)?|主管課|関係課|記入者|作成者?|(?:事務)?事業(?:名|概要|内容|期間|区分|コード|番号)|(?:基本|上位)?施策(?:名|番号|コード)?|政策(?:名|体系)?|基本(?:目標|事業)(?:名)?|目的|対象|意図|手段|概要|会計|款|項|目|根拠法令等?|課題|成果|今後の(?:方向性?|取組)|改善策|取組(?:内容)?|項目|内容|部|課|係|名称',
  ],
];
const PATTERNS = KINDS.map(([kind, source]) => [kind, new RegExp(`^(?:${source})$`, 'u')] as const);

const LONGEST = 40;

/** Folded as labels are compared: no blanks, brackets of emphasis or bullets. */
export const foldLabel = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s■●○◆◇□▼▽▶・【】〔〕《》〈〉「」<>[\]]+/gu, '')
    .replace(/:(?=$|\()/gu, '')
    .replace(/(?:\(※\d*\)|※\d*|\*\d?)$/u, '');

/** What a whole text is as a label; null where it is none. */
export function labelOf(text: string): LabelKind | null {
  if (text.length > LONGEST) return null;
  const dates = tokensIn(text).filter(({ kind }) => kind === 'DATE' || kind === 'DAY');
  let undated = '';
  let at = 0;
  for (const { start, end } of dates) {
    undated += text.slice(at, start);
    at = end;
  }
  const plain = foldLabel(undated + text.slice(at));
  if (dates.length > 0) {
    const words = plain.replace(/年度?末?|時点|現在|末/gu, '').replace(/\(\)|^\(|\)$/gu, '');
    if (words === '') return 'YEAR';
    return kindOf(words) === 'MEASURE' ? 'MEASURE' : null;
  }
  return plain === '' ? null : kindOf(plain);
}

/** A unit in brackets behind a label: 目標値(人), 実績(単位:件). */
const UNIT_BEHIND = /\((?:単位:?)?([^()\d]{1,8})\)$/u;

function kindOf(plain: string): LabelKind | null {
  const [behind, unit] = UNIT_BEHIND.exec(plain) ?? [];
  const bare = behind && unit && isUnit(unit) ? plain.slice(0, -behind.length) : plain;
  return PATTERNS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
