import { declareTexts } from '../lib/texts.js';

export const changeTexts = declareTexts({
  title: { ja: '版と変更', en: 'Releases and what changed' },
  lead: {
    ja: 'データは版ごとに固定され、作られたあとは変わりません。二つの版を選ぶと、どの記録が増え、なくなり、変わったかを、前と後の値とともに示します。',
    en: 'Data are released whole, and a release never changes. Of two of them this page tells which records were added, removed and changed, with both values.',
  },
  releases: { ja: '残っている版', en: 'Releases that are kept' },
  made: { ja: (day: string) => `${day}作成`, en: (day: string) => `made on ${day}` },
  current: { ja: 'いま公開している版', en: 'current' },
  pinned: { ja: '消さずに残す版', en: 'kept for good' },
  holds: {
    ja: (of: Record<string, number>) =>
      `文書 ${of.source_document}、計画 ${of.plan}、施策 ${of.policy}、KPI ${of.kpi}、数値 ${of.figure}、連携 ${of.partnership}、姉妹都市 ${of.sister_city}、訂正 ${of.correction}`,
    en: (of: Record<string, number>) =>
      `documents ${of.source_document}, plans ${of.plan}, policies ${of.policy}, KPIs ${of.kpi}, figures ${of.figure}, partnerships ${of.partnership}, sister cities ${of.sister_city}, corrections ${of.correction}`,
  },
  open: { ja: 'この版で見る', en: 'See this release' },
  sinceBefore: { ja: '一つ前の版からの変更', en: 'What it changed' },
  feed: { ja: '新しい版を Atom で受け取る', en: 'New releases as a feed (Atom)' },
  compared: { ja: '変わったこと', en: 'What changed' },
  choose: { ja: '二つの版と、変更を選ぶ', en: 'Choose two releases and which changes' },
  from: { ja: '前の版', en: 'From release' },
  to: { ja: '後の版', en: 'To release' },
  option: {
    ja: (day: string, id: string) => `${day}（${id}）`,
    en: (day: string, id: string) => `${day} (${id})`,
  },
  kind: { ja: '変わり方', en: 'Change' },
  type: { ja: '記録の型', en: 'Type of record' },
  town: { ja: '市区町村（名前かコード）', en: 'Town (name or code)' },
  choosePair: {
    ja: '二つの版を選んで「絞り込む」を押すか、下の一覧の「一つ前の版からの変更」を開いてください。',
    en: 'Choose two releases and press Narrow, or open what one of the list below changed.',
  },
  onlyOne: {
    ja: '残っている版が一つだけなので、比べるものがありません。',
    en: 'Only one release is kept: there is nothing to compare it with.',
  },
  same: {
    ja: 'この二つの版に、選んだ変更はありません。',
    en: 'Between these two releases there is no change of this kind.',
  },
  counts: { ja: '型と変わり方ごとの件数', en: 'How many, by type and change' },
  counted: {
    ja: (type: string, kind: string, count: number) => `${type} ${kind} ${count}`,
    en: (type: string, kind: string, count: number) => `${type} ${kind}: ${count}`,
  },
  noTown: { ja: '一つの町のものではない記録', en: 'Records of no single town' },
  nothing: { ja: 'なし', en: 'nothing' },
  fields: {
    ja: (count: number) => `項目 ${count}`,
    en: (count: number) => `fields: ${count}`,
  },
  noFile: {
    ja: '変更の一覧に CSV はありません。GraphQL の releaseDiff が同じものを返します。訂正は /corrections.csv にあります。',
    en: 'There is no CSV of changes: releaseDiff of the GraphQL API gives the same. Corrections are at /corrections.csv.',
  },
});
