import type { Direction } from './vocabulary.js';

/** What counts people, visits and things that a town wants more of. */
const COUNTED = [
  '(?:参加|利用|来場|来館|入館|入場|来訪|宿泊|受講|修了|受診|移住|転入|就農|就職|創業|新規雇用)(?:者|客|世帯|延べ?)?(?:人?数|件数)',
  '(?:観光|入込|観光入込|交流)客数',
  '(?:登録|会員|加入|サポーター|ボランティア|認定農業)(?:者|団体|店舗|企業)?数',
  '(?:開催|実施|講座)(?:回|件)数',
  '出生数',
  '(?:転入超過|社会増|自然増)(?:数|率|者数)?',
  '寄[附付](?:金|金額|額|件数)',
  '(?:生産|出荷|販売|売上|消費)額',
  '(?:^|総|定住|関係|交流|常住|年少|生産年齢)人口',
];

const MORE = [
  '(?:リサイクル|再資源化|再生利用|資源化|加入|参加|受診|接種|普及|就職|就業|合格|進学|進捗|達成|整備|耐震化|自給|出生|充足|利用|稼働|登録|収納|徴収|投票|実施|取得|認知|満足|定着|水洗化|有収|接続|改善|解消|正答|削減|導入|回復|継続|設置|処理人口普及)率',
  '(?:満足|認知|幸福|理解|関心|信頼)度',
  '(?:体力|学力)(?:合計点|テスト|得点|スコア|の状況)?',
  '(?:健康|平均)寿命',
  '(?:幸福|安心|愛着)感',
  '(?<!分担)意識',
  '満足.*割合',
  '(?:削減|低減)(?:量|額)',
  ...COUNTED,
];

const LESS = [
  '待機(?:児童|者)数?',
  '(?:死|死亡|負傷|死傷|自殺|被害|失業|滞納|感染|患|罹患|り患|中途退学|中退|離職|喫煙)者数?',
  '(?:自殺)?(?:死亡|自殺)(?:数|率)',
  '(?:犯罪|刑法犯|侵入盗|詐欺被害|特殊詐欺)(?:の?認知|の?発生|被害)?(?:件数|率|額)',
  '(?:事故|火災|出火|苦情|違反|倒産|被害|災害)(?:の?発生)?(?:件数|率|額|面積)',
  '(?:転出(?:超過)?|社会減|自然減|人口減少)(?:数|者数|率)?',
  '(?:滞納|未収|赤字)(?:金|金額|額|率|繰越額)',
  '(?:ごみ|廃棄物|ガス|CO2|二酸化炭素|食品ロス|汚濁物質|可燃物|家庭系|事業系)の?(?:総?(?:排出|発生)量|量)',
  '(?:最終処分|埋立)(?:量|率)',
  '(?:不登校|長期欠席)(?:児童|生徒|児童生徒)?(?:数|率)',
  '(?:空き家|失業|罹患|り患|有病|喫煙|肥満|漏水|離職|中途退学|要介護認定|要支援認定|生活保護|保護)率',
  '空き家数',
  '(?:実質公債費|将来負担|経常収支)比率',
  '(?:市債|町債|村債|県債|地方債|公債|債務|借入金)(?:現在高|残高)',
  '(?:耕作放棄地|荒廃農地|遊休農地)(?:面積)?',
  '(?:時間外勤務|残業|超過勤務)(?:時間|時間数)?',
  '(?:エネルギー|電力)(?:消費|使用)量',
  '役割分担意識',
];

/** Not 未加入率, 不満足度. */
const endsWith = (words: readonly string[]) =>
  new RegExp(`(?<![未不非無])(?:${words.join('|')})$`, 'u');
const ENDS: Record<Exclude<Direction, 'MAINTAIN'>, RegExp> = {
  INCREASE: endsWith(MORE),
  DECREASE: endsWith(LESS),
};

/** How far something is from the mean is said of that thing. */
const APART =
  /の?(?:全国|県|国|道|府|都)?(?:の?平均(?:値|点)?)?と?の?(?:かい離|乖離|開き|差)(?:幅|度)?$/u;

/**
 * Which way is better, by what the name of a KPI counts, which in Japanese stands last: more of a
 * リサイクル率, less of 交通事故死者数, more of 事故防止教室の参加者数. Null where the name does not say it.
 */
export function betterInName(name: string): Exclude<Direction, 'MAINTAIN'> | null {
  const counted = name
    .normalize('NFKC')
    .replace(/\([^()]*\)|\s+/gu, '')
    .replace(APART, '');
  const found = (['INCREASE', 'DECREASE'] as const).filter((one) => ENDS[one].test(counted));
  const [only] = found;
  return only && found.length === 1 ? only : null;
}
