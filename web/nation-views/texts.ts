import { declareTexts } from '../lib/texts.js';

const ja = new Intl.NumberFormat('ja').format;
const en = new Intl.NumberFormat('en').format;

export const nationTexts = declareTexts({
  title: {
    ja: (name: string, place: string) => `${name}：${place}`,
    en: (name: string, place: string) => `${name}: ${place}`,
  },
  both: {
    ja: (x: string, y: string) => `${x}と${y}`,
    en: (x: string, y: string) => `${x} and ${y}`,
  },
  ofYear: {
    ja: (name: string, year: number) => `${name} ${year}年`,
    en: (name: string, year: number) => `${name} ${year}`,
  },
  shownOf: {
    ja: (shown: number, towns: number) =>
      `${ja(towns)} 市区町村のうち、初めの20と印を付けた町、あわせて ${ja(shown)} を示します。`,
    en: (shown: number, towns: number) =>
      `The first 20 of ${en(towns)} towns and those that are marked, ${en(shown)} in all.`,
  },
  nation: { ja: '全国の市区町村', en: 'all towns of Japan' },
  nationShort: { ja: '全国', en: 'All Japan' },
  prefectureTowns: {
    ja: (name: string) => `${name}の市区町村`,
    en: (name: string) => `towns of ${name}`,
  },
  unit: { ja: (unit: string) => `単位: ${unit}`, en: (unit: string) => `Unit: ${unit}` },
  ranking: { ja: '順位', en: 'Ranking' },
  map: { ja: '地図', en: 'Map' },
  scatter: { ja: '散布図', en: 'Scatter' },
  views: { ja: '見せ方', en: 'View' },
  townOf: {
    ja: (town: string, prefecture: string) => `${town}（${prefecture}）`,
    en: (town: string, prefecture: string) => `${town} (${prefecture})`,
  },
  list: {
    ja: (parts: string[]) => parts.join('、'),
    en: (parts: string[]) => parts.join(', '),
  },
  // Ranking
  rank: { ja: '順位', en: 'Rank' },
  town: { ja: '市区町村', en: 'Town' },
  value: { ja: '値', en: 'Value' },
  highest: { ja: '高い順', en: 'Highest first' },
  lowest: { ja: '低い順', en: 'Lowest first' },
  caption: {
    ja: (order: string, unit: string) => `${order}（${unit}）`,
    en: (order: string, unit: string) => `${order} (${unit})`,
  },
  order: { ja: '並べ方', en: 'Order' },
  rankMeaning: {
    ja: '1位は値がいちばん高い町です。高いことがよいとは限りません。',
    en: 'Rank 1 has the highest value. High does not mean good.',
  },
  INCREASE: {
    ja: '読んだ計画は、増えることをめざしています。',
    en: 'The plans that we read want it to rise.',
  },
  DECREASE: {
    ja: '読んだ計画は、減ることをめざしています。',
    en: 'The plans that we read want it to fall.',
  },
  MAINTAIN: {
    ja: '読んだ計画は、保つことをめざしています。',
    en: 'The plans that we read want it to stay.',
  },
  listHint: {
    ja: '↑↓で町から町へ、Enterで町に印を付けます。',
    en: '↑ and ↓ walk from town to town, Enter marks one.',
  },
  loadingRest: {
    ja: '残りの市区町村を読み込んでいます…',
    en: 'The other towns are on their way…',
  },
  upperQuartile: {
    ja: (value: string) => `▲ 上位4分の1（${value} 以上）`,
    en: (value: string) => `▲ the highest quarter (${value} or more)`,
  },
  median: {
    ja: (value: string) => `中央値 ${value}`,
    en: (value: string) => `median ${value}`,
  },
  lowerQuartile: {
    ja: (value: string) => `▼ 下位4分の1（${value} 以下）`,
    en: (value: string) => `▼ the lowest quarter (${value} or less)`,
  },
  otherGroup: {
    ja: (towns: number) =>
      `ここから、別の数え方をしている ${ja(towns)} の町（順位はこの中だけのもの）`,
    en: (towns: number) => `From here ${en(towns)} towns that count in another way, ranked apart`,
  },
  unranked: {
    ja: (towns: number) => `ここから、値はあっても順位を付けられない ${ja(towns)} の町`,
    en: (towns: number) => `From here ${en(towns)} towns that have a figure and may not be ranked`,
  },
  noFigure: {
    ja: (towns: number) => `${ja(towns)} の市区町村には値がありません`,
    en: (towns: number) => `${en(towns)} towns have no figure`,
  },
  towns: {
    ja: (towns: number) => `${ja(towns)} 市区町村`,
    en: (towns: number) => `${en(towns)} towns`,
  },
  nothing: {
    ja: 'この年と種類の値は、どの市区町村にもありません。',
    en: 'No town has a figure of this year and measure.',
  },
  // Search and marks
  find: { ja: '市区町村を探して印を付ける', en: 'Find a town and mark it' },
  findHint: { ja: '名前・かな・ローマ字', en: 'Name, reading or romaji' },
  marked: { ja: '印を付けた町', en: 'Marked towns' },
  unmark: { ja: '印を外す', en: 'Remove the mark' },
  evidence: { ja: '出どころ', en: 'Evidence' },
  noRank: { ja: '順位は付けられません', en: 'may not be ranked' },
  peers: {
    ja: '似たまち（人口・高齢化・財政力の近い順）',
    en: 'Towns like it (population, ageing, fiscal capacity)',
  },
  place: { ja: (rank: number) => `${ja(rank)} 位`, en: (rank: number) => `rank ${en(rank)}` },
  notHere: {
    ja: '表示している範囲の外の町です。',
    en: 'It is outside of what is shown.',
  },
  // Summary
  summary: {
    ja: (towns: number, median: string, from: string, to: string) =>
      `値のある ${ja(towns)} 市区町村の中央値は ${median}、まん中の半分は ${from}〜${to}です。`,
    en: (towns: number, median: string, from: string, to: string) =>
      `Of the ${en(towns)} towns with a figure the median is ${median}; the middle half lies from ${from} to ${to}.`,
  },
  range: {
    ja: (least: string, largest: string) => `最も低い値は ${least}、最も高い値は ${largest}です。`,
    en: (least: string, largest: string) => `The lowest is ${least}, the highest ${largest}.`,
  },
  // Map
  mapOf: {
    ja: (name: string, year: number) => `${year}年の${name}の地図`,
    en: (name: string, year: number) => `Map of ${name}, ${year}`,
  },
  quantile: {
    ja: '各色の数がほぼ同じになる区分',
    en: 'Classes of about as many each',
  },
  equal: { ja: '値の幅が同じ区分', en: 'Classes of equal width' },
  classes: { ja: '色の区分', en: 'Classes' },
  from: { ja: (value: string) => `${value} 以上`, en: (value: string) => `${value} or more` },
  below: { ja: (value: string) => `${value} 未満`, en: (value: string) => `below ${value}` },
  between: {
    ja: (from: string, to: string) => `${from} 以上 ${to} 未満`,
    en: (from: string, to: string) => `${from} to below ${to}`,
  },
  allSame: { ja: 'すべて同じ値', en: 'all the same' },
  noValue: { ja: '値なし（0 ではありません）', en: 'no figure (which is not 0)' },
  notComparable: { ja: '値はあるが、くらべられない', en: 'a figure that may not be compared' },
  insets: {
    ja: '南西諸島と小笠原（父島・母島の周り）は別の枠に、別の縮尺で描いています。',
    en: 'The southwestern islands and Ogasawara (around Chichijima and Hahajima) stand in frames with scales of their own.',
  },
  boundaries: {
    ja: (edition: string, credit: string) => `境界（${edition}年）: ${credit}`,
    en: (edition: string, credit: string) => `Boundaries of ${edition}: ${credit}`,
  },
  mapFailed: {
    ja: '地図を描けませんでした。下の表に同じ値があります。',
    en: 'The map could not be drawn. The table holds the same figures.',
  },
  tiles: {
    ja: 'このサーバーには市区町村の境界がないため、都道府県ごとに、値のある市区町村の中央値を示します。県の値ではありません。',
    en: 'This server has no boundaries of towns: each tile is the median of the towns of a prefecture that have a figure. It is no figure of the prefecture.',
  },
  tileTowns: {
    ja: (count: number, of: number) => `${ja(of)} 市区町村のうち ${ja(count)}`,
    en: (count: number, of: number) => `${en(count)} of ${en(of)} towns`,
  },
  prefecture: { ja: '都道府県', en: 'Prefecture' },
  medianHead: { ja: '中央値', en: 'Median' },
  counted: { ja: '値のある町', en: 'Towns with a figure' },
  tilesTable: { ja: '都道府県ごとの中央値の表', en: 'The medians by prefecture as a table' },
  // Scatter
  scatterOf: {
    ja: (x: string, y: string) => `${x}と${y}の散布図`,
    en: (x: string, y: string) => `Scatter of ${x} and ${y}`,
  },
  scatterFailed: {
    ja: '散布図を描けませんでした。下の表に、一つ目の指標の値があります。',
    en: 'The scatter could not be drawn. The table holds the figures of the first indicator.',
  },
  scatterBoth: {
    ja: (towns: number) => `両方の値がある ${ja(towns)} 市区町村を点で示します。`,
    en: (towns: number) => `Each of the ${en(towns)} towns that have both figures is a dot.`,
  },
  isLog: {
    ja: (axis: string) =>
      `${axis}の軸は対数目盛で、一目盛ごとに10倍以上になります（0 は端に別に置きます）。`,
    en: (axis: string) =>
      `The axis of ${axis} is logarithmic: each tick is ten times the one before or more (0 stands apart at its end).`,
  },
  noCause: {
    ja: '並べて示すだけで、どちらかが他方の原因だとは言えません。',
    en: 'They only stand side by side: neither is shown to be the cause of the other.',
  },
  lacks: {
    ja: (name: string, towns: number, reasons: string) =>
      `${name}の値がない、またはくらべられない: ${ja(towns)}（${reasons}）`,
    en: (name: string, towns: number, reasons: string) =>
      `No ${name} that may be compared: ${en(towns)} (${reasons})`,
  },
  ofAxis: {
    ja: (name: string, year: number, unit: string) => `${name}（${year}年、${unit}）`,
    en: (name: string, year: number, unit: string) => `${name} (${year}, ${unit})`,
  },
  // Source
  source: {
    ja: (citation: string) => `出典: ${citation}`,
    en: (citation: string) => `Sources: ${citation}`,
  },
});
