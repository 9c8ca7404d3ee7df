import { declareTexts } from '../lib/texts.js';

export const appTexts = declareTexts({
  site: { ja: 'まちくらべ', en: 'Machikurabe' },
  motto: {
    ja: '市区町村が約束した数値を、印刷された行とともに比べる',
    en: 'What Japanese towns promise, compared, with the printed line behind every figure',
  },
  skip: { ja: '本文へ', en: 'Skip to the content' },
  menu: { ja: 'ページ', en: 'Pages' },
  compare: { ja: '比べる', en: 'Compare' },
  towns: { ja: '市区町村', en: 'Towns' },
  indicators: { ja: '指標', en: 'Indicators' },
  sources: { ja: '文書', en: 'Sources' },
  otherLanguage: { ja: 'English', en: '日本語' },
  about: { ja: 'このサイトについて', en: 'About this site' },
  notOfficial: {
    ja: 'まちくらべは、各市町村・各省庁が作成したものではありません。',
    en: 'The municipalities and ministries did not make this.',
  },
  corrections: { ja: '数値の誤りを知らせる', en: 'Report a wrong figure' },
  changes: { ja: '版ごとの変更（Atom）', en: 'What each release changed (Atom)' },
  notFound: { ja: 'このページはありません', en: 'There is no such page' },
  wrongAddress: {
    ja: 'アドレスの書き間違いか、なくなったページです。',
    en: 'The address may be mistyped, or the page is gone.',
  },
  notLoaded: { ja: 'このページを読み込めませんでした', en: 'This page could not be loaded' },
  reloadHint: {
    ja: '通信の状態を確かめて、もう一度読み込んでください。',
    en: 'Please check your connection and load it again.',
  },
  reload: { ja: 'もう一度読み込む', en: 'Load again' },
  toHome: { ja: '初めのページから探す', en: 'Search from the first page' },
  toCompare: { ja: '町を比べる', en: 'Compare towns' },
});
