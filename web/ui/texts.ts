import { declareTexts } from '../lib/texts.js';

export const uiTexts = declareTexts({
  loading: { ja: '読み込んでいます…', en: 'Loading…' },
  close: { ja: '閉じる', en: 'Close' },
  copied: { ja: '写しました', en: 'Copied' },
  notCopied: {
    ja: '写せませんでした。文字を選んで写してください。',
    en: 'Could not copy: please select the text.',
  },
  again: { ja: 'もう一度試す', en: 'Try again' },
  requestId: { ja: '問い合わせ番号', en: 'Request' },
  noConnection: {
    ja: 'サーバーにつながりませんでした。通信の状態を確かめてください。',
    en: 'The server could not be reached. Please check your connection.',
  },
  tooMany: {
    ja: '短い間に多くの問い合わせがありました。少し待ってからもう一度お試しください。',
    en: 'Too many requests in a short time. Please wait a little and try again.',
  },
  unavailable: {
    ja: 'データベースがいま答えられません。少し待ってからもう一度お試しください。',
    en: 'The database cannot answer just now. Please wait a little and try again.',
  },
  unknownIndicator: {
    ja: 'その名前の指標はありません。検索欄で探してください。',
    en: 'There is no indicator of that name. Please look for one in the search field.',
  },
  nearest: { ja: '近い名前:', en: 'Similar names:' },
  unknownTown: {
    ja: 'その市区町村はありません。コードか名前の書き間違いか、いまはない市区町村です。欄で選び直すか、市区町村の一覧から探してください。',
    en: 'There is no such municipality: its code or name is mistyped, or it is one of former times. Please choose again, or look for it in the list of towns.',
  },
  tooComplex: {
    ja: 'ひとつの答えには大きすぎる比較です。市区町村か年を減らしてください。',
    en: 'This is too large for one answer. Please choose fewer towns or years.',
  },
  ambiguousTown: {
    ja: 'その名前の市区町村はいくつかあります。都道府県から書くか、6桁のコードで指定してください。',
    en: 'Several municipalities have that name. Please write its prefecture before it, or its code of six digits.',
  },
  unknownValue: {
    ja: (argument: string) =>
      `アドレスの「${argument}」が指すものはありません。アドレスを直すか、欄で選び直してください。`,
    en: (argument: string) =>
      `What “${argument}” of the address names is not there. Please correct the address, or choose again.`,
  },
  badValue: {
    ja: (argument: string) =>
      `アドレスの「${argument}」に、使えない値があります。アドレスを直すか、欄で選び直してください。`,
    en: (argument: string) =>
      `“${argument}” of the address has a value that it cannot have. Please correct the address, or choose again.`,
  },
  notPerHead: {
    ja: 'この指標は一人当たりにできません（割合や指数、または人口そのもの）。「一人当たり」を外すと、数値をそのまま比べられます。',
    en: 'This indicator has no value per head: it is a share, an index or the population itself. Untick “Per head” to compare the figures as they are.',
  },
  noLetter: {
    ja: '記号だけでは探せません。文字か数字を入れてください。',
    en: 'Signs alone cannot be searched for. Please type a letter or a digit.',
  },
  unknownRelease: {
    ja: 'この版のデータは、もうこのサーバーにありません（または、アドレスの書き間違いです）。',
    en: 'This release of the data is not on this server any more, or the address is mistyped.',
  },
  toCurrent: { ja: '同じ画面をいまの版で見る', en: 'See this page of the current release' },
  nothingFound: { ja: '見つかりません', en: 'Nothing found' },
  contents: { ja: '目次', en: 'Contents' },
  badCursor: {
    ja: 'アドレスにある一覧の続きの位置（after=）が、この一覧のものではありません。「前のページ」から初めに戻れます。',
    en: 'Where the list should go on (after= in the address) is no place in this list. “Page before” leads back.',
  },
  more: { ja: 'さらに読み込む', en: 'Load more' },
  nextPage: { ja: '次のページ', en: 'Next page' },
  pageBefore: { ja: '前のページ', en: 'Page before' },
  onPaper: {
    ja: (shown: number, total: number | null) =>
      `${total === null ? '' : `${total}件のうち、`}画面に読み込んだ${shown}件です。続きは、画面で読み込んでから印刷できます。`,
    en: (shown: number, total: number | null) =>
      `The ${shown}${total === null ? '' : ` of ${total}`} that were loaded on the screen. Load the others there to print them, too.`,
  },
  moreOf: {
    ja: (shown: number, total: number) => `さらに読み込む（${total}件中${shown}件を表示）`,
    en: (shown: number, total: number) => `Load more (${shown} of ${total} shown)`,
  },
  firstOf: {
    ja: (shown: number, total: number) =>
      `${total}件のうち初めの${shown}件です。言葉を足すと絞り込めます。`,
    en: (shown: number, total: number) => `The first ${shown} of ${total}: more words narrow it.`,
  },
  source: { ja: '出典', en: 'Source' },
  lines: {
    ja: (start: number, end: number | null) =>
      end === null || end === start ? `${start}行` : `${start}–${end}行`,
    en: (start: number, end: number | null) =>
      end === null || end === start ? `line ${start}` : `lines ${start}–${end}`,
  },
  rows: {
    ja: (start: number, end: number | null) =>
      end === null || end === start ? `表の${start}行目` : `表の${start}–${end}行目`,
    en: (start: number, end: number | null) =>
      end === null || end === start
        ? `row ${start} of the table`
        : `rows ${start}–${end} of the table`,
  },
  page: { ja: (page: number) => `${page}頁`, en: (page: number) => `page ${page}` },
  linesAround: {
    ja: (start: number, end: number) =>
      `${start === end ? start : `${start}–${end}`}行とその前後（読んだテキスト）`,
    en: (start: number, end: number) =>
      `${start === end ? `line ${start}` : `lines ${start}–${end}`} of the text read, with those around`,
  },
  publishedFile: { ja: '公表されたファイル', en: 'Published file' },
  tableRead: { ja: '読んだ表', en: 'Table that was read' },
  sheet: { ja: 'シート', en: 'Sheet' },
  row: { ja: '行', en: 'Row' },
  rowNumber: { ja: (row: number) => `${row}行目`, en: (row: number) => `${row}` },
  column: { ja: '欄', en: 'Column' },
  publisherPage: { ja: '公表元のページ', en: 'Publisher’s page' },
  copyOf: { ja: '読んだ写しの入手先', en: 'Copy obtained from' },
  terms: { ja: '利用条件', en: 'Terms' },
  ourLicence: {
    ja: 'まちくらべのライセンスは、この文書には及びません。',
    en: 'Our licence does not cover this document.',
  },
  retrieved: { ja: '入手日', en: 'Obtained' },
  pages: { ja: '頁', en: 'Pages' },
  INFERRED: { ja: '紙面から推定', en: 'Inferred from the page' },
  EXTERNAL: { ja: '文書の外から', en: 'Known from outside the document' },
  fiscalYear: { ja: (year: number) => `${year}年度`, en: (year: number) => `FY${year}` },
  refused: { ja: '問い合わせに答えられませんでした。', en: 'The request could not be answered.' },
});
