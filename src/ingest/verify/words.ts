import type { Worded } from '../claims.js';

/** What a document must print for a value of ours to rest on, and what it must not. */
export interface WordRule<V extends string> {
  /** Words of which one stands in a quote; null: the value rests on no words. */
  words: Readonly<Record<V, RegExp | null>>;
  /**
   * Words that decide: where they stand, only these values may be given. Of several the first
   * counts, so "締結した" goes before "検討".
   */
  decides: readonly (readonly [RegExp, readonly V[]])[];
  /** What decides: the quotes, or the printed names and labels of the record. */
  by: 'quotes' | 'names';
  /** What decides, decides whatever a note says. */
  firm?: true;
  /** What a note must say for a value of no words of its own to be read into the page. */
  notes?: Readonly<Partial<Record<V, RegExp>>>;
}

/** Exhaustive: a new value of a list does not compile until it is said what it rests on. */
export const WORD_RULES: { readonly [L in keyof Worded]: WordRule<Worded[L]> } = {
  PolicyStatus: {
    words: { NEW: /新規|新設|新たに/u, CONTINUING: /継続|既存/u },
    decides: [],
    by: 'quotes',
  },
  AgreementStatus: {
    words: {
      // What is called an agreement or a sister city is one, where nothing says otherwise.
      CONCLUDED: /締結|盟約|調印|提携|結[んばび]|協定|姉妹|友好|兄弟/u,
      ACTIVE:
        /継続|活動|活発|展開|参加|連携|取り?組|行[いうっわ]|実施|開[催か]|運営|提供|創設|新設|設立|審議|審査|意見|推進|活用|支給|案内|定期|コラボ|加[入盟わ]|共同|指定管理|誕生|協働|現に|すでに|既に|あるもの/u,
      IN_TALKS: /協議|交渉|調整|話し合/u,
      UNDER_CONSIDERATION: /検討|研究/u,
      PLANNED: /設置|構築|導入|予定|目指|計画|整備|設立|創設|新設|これから/u,
      ENDED: /終了|廃止|解消|解散|満了|失効|統合された/u,
      UNKNOWN: null,
    },
    decides: [
      [
        /締結(?:し(?!よう)|済|年月日|され)|盟約年月日|調印|結[んば](?:だ|で|れ)/u,
        ['CONCLUDED', 'ACTIVE', 'ENDED'],
      ],
      [/検討|研究/u, ['UNDER_CONSIDERATION', 'IN_TALKS', 'PLANNED', 'UNKNOWN']],
      [/(?:協議|交渉)(?!会|体)/u, ['IN_TALKS', 'UNDER_CONSIDERATION', 'ACTIVE']],
      [
        /(?:締結|設置|導入|構築)(?:に向け|を目指|の?予定)/u,
        ['PLANNED', 'IN_TALKS', 'UNDER_CONSIDERATION'],
      ],
    ],
    by: 'quotes',
    notes: { UNKNOWN: /かどうか|印[刷字]されていない/u },
  },
  PlanStatus: {
    words: {
      EXISTING: null,
      PLANNED: /策定|作成|制定|確立|次期|予定|検討|仮称|明確化|これから/u,
      UNDER_REVIEW: /見直|改[定訂正]|改善|整理|検証|統合/u,
      UNKNOWN: null,
    },
    decides: [
      [/毎年|策定(?:し(?!ま|よう)|済|され)/u, ['EXISTING', 'UNDER_REVIEW']],
      [/次期|仮称/u, ['PLANNED', 'UNKNOWN']],
      [/見直|改[定訂]/u, ['UNDER_REVIEW', 'PLANNED']],
      [/[のを等](?:策定|作成|制定|確立|明確化)(?!状況)/u, ['PLANNED', 'UNKNOWN']],
    ],
    by: 'quotes',
    notes: {
      EXISTING: /現に|あるもの|すでに|既に|現行/u,
      UNKNOWN: /かどうか|印[刷字]されていない/u,
    },
  },
  PlanKind: {
    words: {
      COMPREHENSIVE_PLAN: /総合(?:振興)?計画|長期計画/u,
      BASIC_PLAN: /基本計画|基本構想/u,
      IMPLEMENTATION_PLAN: /実[施行]計画/u,
      COMPREHENSIVE_STRATEGY: /総合戦略/u,
      SECTORAL_PLAN: /計画|戦略|プラン/u,
      ACTION_PLAN: /行動計画|アクション|行動プラン/u,
      GUIDELINE: /指針|ガイドライン|方針|大綱|要綱|要領|手引|ポリシー|マニュアル/u,
      VISION: /ビジョン|構想|憲章|宣言/u,
      ORDINANCE: /条例/u,
      EVALUATION: /評価|進捗|推計|検証|点検/u,
      OTHER: null,
    },
    decides: [
      [/条例$/u, ['ORDINANCE']],
      [/(?:指針|ガイドライン|方針|大綱|手引き?|ポリシー)$/u, ['GUIDELINE']],
      [/総合戦略$/u, ['COMPREHENSIVE_STRATEGY']],
      [/ビジョン$/u, ['VISION']],
      [/(?:行動計画|行動プラン|アクションプラン)$/u, ['ACTION_PLAN']],
      [/実[施行]計画$/u, ['IMPLEMENTATION_PLAN']],
      [/^第?\S*次?\S*総合計画$/u, ['COMPREHENSIVE_PLAN']],
    ],
    by: 'names',
  },
  PartnershipKind: {
    words: {
      COMPANY_AGREEMENT: /協定|協働|協議/u,
      UNIVERSITY_AGREEMENT: /大学|高校|高等学校|学院|高専/u,
      INTERMUNICIPAL: /[都道府県市町村区]|自治体|広域|組合/u,
      INTERNATIONAL: /国際|海外|外国|派遣|[ァ-ヶー]{2,}/u,
      COUNCIL: /会|協議|団体|プラットフォーム|スクール|場/u,
      SUMMIT: /サミット/u,
      CITIZEN_BODY: /会|団体|組織|市民|住民/u,
      ADVISORY_BODY: /会/u,
      INSTITUTION_AFFILIATION: /校|館|園|病院|大学|提携/u,
      JOINT_PROJECT: null,
      OTHER: null,
    },
    decides: [
      [/サミット$/u, ['SUMMIT']],
      [/(?:審議会|懇話会|審査会|専門家?委員会|諮問)/u, ['ADVISORY_BODY']],
      [/(?:姉妹|兄弟)[校館園]|[校館園](?:の提携|盟約)/u, ['INSTITUTION_AFFILIATION']],
      [/大学.*協定/u, ['UNIVERSITY_AGREEMENT']],
      [/(?:株式会社|企業|生命|銀行|郵便).*協定/u, ['COMPANY_AGREEMENT']],
      [/一部事務組合|事務の委[任託]/u, ['INTERMUNICIPAL']],
    ],
    by: 'names',
  },
  SisterCityKind: {
    words: {
      SISTER: /姉妹/u,
      FRIENDSHIP: /友好/u,
      BROTHER: /兄弟/u,
      PARTNERSHIP: /パートナー/u,
      UNSPECIFIED: null,
    },
    // "姉妹・友好都市" and "友好都市等" leave open which of them it is.
    decides: [
      [/(?:等|など|ほか)$/u, ['UNSPECIFIED']],
      [/(?:姉妹|友好|兄弟|パートナー).*(?:姉妹|友好|兄弟|パートナー)/u, ['UNSPECIFIED']],
      [/姉妹/u, ['SISTER']],
      [/友好/u, ['FRIENDSHIP']],
      [/兄弟/u, ['BROTHER']],
      [/パートナー/u, ['PARTNERSHIP']],
    ],
    by: 'names',
  },
  Succession: {
    words: {
      NEXT: /次期|後期|後継|引き?継|継承|代わ[るりっ]|改[定訂]|統合|第[\d一二三四五六七八九十]+[次期]/u,
    },
    decides: [],
    by: 'quotes',
    firm: true,
  },
  Direction: {
    words: {
      INCREASE: /[↑↗⬆⇧⤴]|増|上[がげ昇]|向上|拡大|高め|伸|アップ|UP/u,
      DECREASE: /[↓↘⬇⇩⤵]|減|下[がげ]|低下|縮|抑|ダウン|DOWN/u,
      MAINTAIN: /[→⇒➡⇨]|維持|横ばい|同[じ水]|変わら|確保|保持|堅持|継続|並み|据え?置/u,
    },
    decides: [],
    by: 'quotes',
  },
  Wanted: {
    words: {
      MAINTAIN: /維持|現状|現行|同[じ程水]|横ばい|保[ちつ持]|継続|並み|据え?置/u,
      INCREASE: /増|上|伸|向上|拡[大充]|多|高|アップ|UP|[+↑↗]/iu,
      DECREASE: /減|下|縮|抑|少|低|ダウン|DOWN|[-−△▲↓↘]/iu,
      OTHER: null,
    },
    // "前年度以上に維持" wants both, "維持" and "増加" alone but one thing.
    decides: [
      [/^(?:現状)?維持$/u, ['MAINTAIN']],
      [/^(?:増加|向上|上昇)$/u, ['INCREASE']],
      [/^(?:減少|低下|削減|縮小)$/u, ['DECREASE']],
    ],
    by: 'names',
  },
  Measure: {
    words: {
      BASELINE: /基準|現状|現況|当初|[策設]定[時前]|開始[時前]|現在値|初期値/u,
      // 総合計画 names a plan, and no measure.
      TARGET:
        /目標|計画[値数量額]|(?:(?<=年度?の?|[/・(\d])|^)計画(?=$|[/・()\d])|見込|予定値|[目め]ざす|めざそう|期待値/u,
      ACTUAL: /実績|現状|結果|決算|実数|実測|達成値|(?:最新|直近|今回|前回)値/u,
    },
    decides: [
      // 目標設定時 and 計画策定時 are when the target was set, and no other 目標 stands beside them.
      [
        /^(?!.*目標(?!値?の?(?:策定|設定|当初|開始|改定))).*(?:目標|計画)値?の?(?:(?:策定|当初|開始|改定)時?|設定時)/u,
        ['BASELINE', 'ACTUAL'],
      ],
      [/^(?!.*目標).*実績/u, ['ACTUAL']],
      [/^(?!.*(?:実績|現状|基準)).*目標/u, ['TARGET']],
    ],
    by: 'quotes',
    firm: true,
  },
};
