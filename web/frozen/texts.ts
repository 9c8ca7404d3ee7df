import { declareTexts } from '../lib/texts.js';

export const frozenTexts = declareTexts({
  about: { ja: '版について', en: 'About this release' },
  frozenAt: {
    ja: 'この画面は次の版に固定されています。数値は変わりません',
    en: 'This page stays with one release. Its figures never change',
  },
  pointsAt: { ja: 'このアドレスは次の版を指しています', en: 'This address is of the release' },
  madeOn: { ja: (day: string) => `${day}作成`, en: (day: string) => `made on ${day}` },
  isNewest: {
    ja: 'いま公開している版です。',
    en: 'It is the release that is current now.',
  },
  isOlder: {
    ja: (day: string) => `いま公開しているのは、${day}に作成した別の版です。`,
    en: (day: string) => `The release that is current now is another one, made on ${day}.`,
  },
  toCurrent: { ja: '同じ画面をいまの版で見る', en: 'See this page of the current release' },
  whatChanged: { ja: 'この版からの変更をすべて見る', en: 'All that changed since' },
  changes: { ja: 'いまの版で変わったこと', en: 'What the current release has otherwise' },
  sameFigures: {
    ja: 'この画面の数値は、いまの版でも同じです。',
    en: 'The figures of this page are the same in the current release.',
  },
  sameFigure: {
    ja: 'この値は、いまの版でも同じです。',
    en: 'This figure is the same in the current release.',
  },
  changedFigure: {
    ja: 'この値は、いまの版では違います。',
    en: 'This figure is another in the current release.',
  },
  changedFigures: {
    ja: (count: number) => `この画面の数値のうち、${count}件がいまの版では違います。`,
    en: (count: number) =>
      count === 1
        ? 'One figure of this page is another in the current release.'
        : `${count} figures of this page are others in the current release.`,
  },
  changedRanks: {
    ja: (count: number) => `順位の違う欄: ${count}`,
    en: (count: number) => `Cells with another rank: ${count}`,
  },
  changedVerdict: {
    ja: (before: string, after: string) => `比べてよいか: ${before} → ${after}`,
    en: (before: string, after: string) => `May they be compared: ${before} → ${after}`,
  },
  moreChanges: {
    ja: (count: number) => `ほかの${count}件`,
    en: (count: number) => `${count} more`,
  },
  none: { ja: 'なし', en: 'none' },
  undated: { ja: '年の記載なし', en: 'without a printed year' },
  goneThere: {
    ja: 'いまの版では、この条件で比べられません。',
    en: 'The current release cannot answer this comparison.',
  },
  sameRecords: {
    ja: 'この市区町村の記録は、いまの版でも同じです。',
    en: 'The records of this town are the same in the current release.',
  },
  changedRecords: {
    ja: 'この市区町村の記録は、いまの版では次のように違います。',
    en: 'The records of this town are others in the current release:',
  },
  sameIndicator: {
    ja: 'この指標の定義と系列は、いまの版でも同じです。',
    en: 'Definition and series of this indicator are the same in the current release.',
  },
  changedIndicator: {
    ja: 'この指標は、いまの版では次のところが違います。',
    en: 'The current release has otherwise of this indicator:',
  },
  names: { ja: '名前', en: 'its names' },
  unit: { ja: '単位', en: 'its unit' },
  meaning: { ja: '定義', en: 'its definition' },
  series: { ja: '市区町村の系列', en: 'Series of towns' },
  ADDED: { ja: (count: number) => `追加 ${count}`, en: (count: number) => `${count} added` },
  REMOVED: { ja: (count: number) => `削除 ${count}`, en: (count: number) => `${count} removed` },
  REVISED: { ja: (count: number) => `改訂 ${count}`, en: (count: number) => `${count} revised` },
  REFLAGGED: {
    ja: (count: number) => `扱いの変更 ${count}`,
    en: (count: number) => `${count} to be taken otherwise`,
  },
  Correction: { ja: '訂正', en: 'Corrections' },
  Country: { ja: '国', en: 'Countries' },
  DefinitionSource: { ja: '定義のもとの統計', en: 'Statistics of definitions' },
  Discrepancy: { ja: '食い違い', en: 'Discrepancies' },
  Indicator: { ja: '指標', en: 'Indicators' },
  Kpi: { ja: 'KPI', en: 'KPIs' },
  Municipality: { ja: '市区町村', en: 'Municipalities' },
  MunicipalityPlace: { ja: '地名', en: 'Places' },
  Observation: { ja: '数値', en: 'Figures' },
  Partnership: { ja: '連携', en: 'Partnerships' },
  Plan: { ja: '計画', en: 'Plans' },
  Policy: { ja: '施策', en: 'Policies' },
  Prefecture: { ja: '都道府県', en: 'Prefectures' },
  SisterCity: { ja: '姉妹都市', en: 'Sister cities' },
  SourceDocument: { ja: '文書', en: 'Documents' },
  StatisticSeries: { ja: '統計の系列', en: 'Series of statistics' },
  Theme: { ja: 'テーマ', en: 'Themes' },
  permanent: { ja: 'この版に固定したリンク', en: 'Link that never changes' },
  copyPermanent: { ja: '固定したリンクを写す', en: 'Copy the link that never changes' },
});
