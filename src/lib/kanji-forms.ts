/**
 * Kanji that are written in several forms, a group each, the usual form of today first: those in the
 * names of Japan's prefectures, municipalities and wards that have an older or another form in use,
 * also where another town's name has just that form (龍ケ崎市, 竜王町). Forms that are rather another
 * character (坂 阪, 埼 崎, 畑 畠) are none, nor is 嶋: 鹿嶋市 and 鹿島市 are two towns.
 */
const FORMS = `
  万萬 与與 世丗 並竝 予豫 京亰 亀龜 亘亙 会會 余餘 倶俱 児兒 内內 富冨 剣劍劔剱 区區 双雙 台臺 吉𠮷 呉吳
  喜㐂 国國圀 塩鹽 増增 壮壯 壱壹 売賣 奥奧 姫姬 宝寶寳 対對 寿壽 寝寢 峰峯 島嶌 崎﨑嵜 巻卷 帯帶 帰歸
  広廣 弥彌 当當 彦彥 徳德 恋戀 恵惠 戸戶 払拂 摂攝 曽曾 曳曵 来來 条條 松枩 柏栢 柳栁 栃杤 栄榮 桑桒
  桜櫻 桧檜 梅楳 梼檮 検檢 楽樂 様樣 横橫 橋槗 気氣 沖冲 沢澤 浅淺 浜濱濵 湧涌 淀澱 清淸 淵渕渊 渋澁澀
  温溫 湾灣 満滿 滝瀧 瀬瀨 焼燒 狭狹 猪豬 産產 留畄 発發 県縣 真眞 砺礪 礼禮 祢禰 秋穐 稚穉 稲稻 穂穗
  竜龍 竈竃釜 籠篭 糸絲 総總 緑綠 縄繩 群羣 舎舍 館舘 船舩 芦蘆 芸藝 荘莊 苅刈 蔵藏 蘂蕊蘃 覇霸 観觀
  読讀 諫諌 豊豐 軽輕 辺邊邉 郷鄕鄉 野埜 関關 隠隱 青靑 静靜 韮韭 飯飰 騨驒 高髙 鯵鰺 鶴靏靍 黒黑
`;

/**
 * Radicals that PDF files hold in place of the characters that look alike. Unicode's compatibility
 * forms (NFKC) know the Kangxi radicals, but of this block two alone.
 */
const RADICALS = `
  卜⺊ 小⺌⺍ 巳⺒ 幺⺓ 旡⺛ 日⺜ 月⺝ 民⺠ 牛⺧ 王⺩ 疋⺪ 目⺫ 示⺬ 竹⺮ 羊⺶⺷⺸ 聿⺻ 肉⺼ 臼⺽ 虎⻁ 西⻄ 角⻆⻇
  足⻊ 長⻑ 雨⻗ 青⻘ 食⻝ 首⻡ 骨⻣ 鬼⻤ 麦⻨ 黄⻩ 斉⻫ 歯⻭ 竜⻯ 亀⻱⻲
`;

const groupsOf = (list: string) =>
  list
    .trim()
    .split(/\s+/u)
    .map((group) => [...group] as [string, ...string[]]);

/** The groups, each the form that stands for all of them and then the others. */
export const KANJI_FORMS: readonly (readonly [string, ...string[]])[] = groupsOf(
  `${FORMS}${RADICALS}`,
);

/** Puts the first of its group for each character of the others. */
function toFirst(groups: typeof KANJI_FORMS): (text: string) => string {
  const firsts = new Map(groups.flatMap(([first, ...others]) => others.map((o) => [o, first])));
  const others = new RegExp(`[${[...firsts.keys()].join('')}]`, 'gu');
  return (text) => text.replace(others, (form) => firsts.get(form) ?? form);
}

/** The text with each kanji in its usual form. */
export const usualKanji = toFirst(KANJI_FORMS);

/** The text with each radical as the character that it stands in place of; 髙 and 﨑 stay. */
export const withoutRadicals = toFirst(groupsOf(RADICALS));
