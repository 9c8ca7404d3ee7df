/** What a mark of absence is, by what it can mean. */
export type MarkKind =
  | 'DASH'
  | 'DOTS'
  | 'WITHHELD'
  | 'UNPUBLISHED'
  | 'STARS'
  | 'UNMEASURED'
  | 'UNKNOWN'
  | 'PENDING'
  | 'UNSET'
  | 'UNFIT'
  | 'NOT_AVAILABLE'
  | 'NONE'
  | 'STOPPED';

/** Marks that follow no pattern. */
const WORDS = {
  WITHHELD: 'X x Χ χ 秘匿 秘 非公表 非公開 非開示 不開示 公表しない 公表不可 公表していない 非表示',
  UNPUBLISHED: '公表なし 公表無し 公表されていない 公開なし 公開されていない',
  UNMEASURED:
    '欠測 調査対象年度外 調査対象外 調査年度外 調査年でない 隔年調査 算出不可 測定不能 計測不能',
  UNKNOWN:
    '不明 不詳 未詳 把握不可 空欄 空白 未入力 未記入 未記載 欠損 欠損値 欠値 データ欠損 データ未取得 nodata n.d.',
  PENDING:
    '未集計 未公表 未発表 未確定 未到来 データ未公表 公表時期未定 後日公表 追って公表 今後公表',
  UNSET:
    '未定 要検討 検討中 調整中 協議中 策定中 今後設定 今後検討 別途設定 別途検討 後日設定 設定予定 新規設定 新規 新規事業 TBD',
  UNFIT: '非該当 対象外 適用外 評価対象外 算定対象外 集計対象外',
  NOT_AVAILABLE: 'N/A n/a n.a. n.a N.A. N.A NA',
  NONE: 'なし 無し 無 ナシ 実績なし 実績無し 実績無',
  STOPPED:
    '中止 休止 廃止 終了 開催中止 事業中止 事業休止 事業廃止 事業終了 延期 閉館 休館 休止中 休館中 閉館中 中断 運休',
} satisfies Partial<Record<MarkKind, string>>;

export const KIND_OF_WORD: ReadonlyMap<string, MarkKind> = new Map(
  (Object.entries(WORDS) as [MarkKind, string][]).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
);

/** How words say that something was not done: 把握できていない, 測定不能, 調査未実施. */
const UNDONE =
  '(?:(?:は|を|が)?(?:なし|無し|無い?|せず|しない|していない|していません|されていない|できず|できない|できていない)|不能|不可|困難|(?:は|を)?(?:未実施|実施なし|実施せず|実施していない))';
const undone = (what: string) => new RegExp(`^(?:未(?:${what})|(?:${what})${UNDONE})$`, 'u');

/** Words that say that there is no figure, each as a pattern of a whole cell. */
export const PATTERNS: readonly (readonly [RegExp, MarkKind])[] = [
  [
    undone(
      '(?:アンケート)?調査|アンケート|把握|[測推]定|[計観]測|算[出定]|計算|集計|推計|分析|評価|検査',
    ),
    'UNMEASURED',
  ],
  [undone('データ|数値|記[載録入]|資料|情報|入力'), 'UNKNOWN'],
  [/^データ(?:が|の)?(?:ない|存在しない|取得不可)$/u, 'UNKNOWN'],
  [
    /^(?:集計|調査|算[定出]|計算|確認|精査|[計測]測|測定|分析|作成|と?取?り?(?:まとめ|纏め)|照会|整理|推計)中$/u,
    'PENDING',
  ],
  [/^\p{L}{0,6}(?:公表|発表|結果|集計|確定|調査結果)(?:待ち|前)$/u, 'PENDING'],
  [/^[\p{L}\d.]{0,10}(?:公表|発表|集計|確定|把握|調査|算出)予定$/u, 'PENDING'],
  [undone('(?:数値)?(?:目標)?(?:数値|値)?の?(?:設定|決定|策定)|(?:数値)?目標値?'), 'UNSET'],
  [/^(?:数値)?目標値?(?:は|が)?未(?:設定|定|策定)$/u, 'UNSET'],
  [/^(?:該当|対象)(?:は|が)?\p{L}{0,4}(?:なし|無し|無|せず|しない)$/u, 'UNFIT'],
  [undone('実施|開催|着手|運行|開館|稼働'), 'STOPPED'],
  [/^\p{L}{0,18}(?:により|のため|で)(?:開催)?(?:中止|休止|延期|未実施|実施せず)$/u, 'STOPPED'],
];
