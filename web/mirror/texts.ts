import { declareTexts } from '../lib/texts.js';

export const mirrorTexts = declareTexts({
  title: { ja: '数値を見る', en: 'Look at the figures' },
  municipality: { ja: '市区町村', en: 'Municipality' },
  indicator: { ja: '指標', en: 'Indicator' },
  choose: { ja: '選んでください', en: 'Please choose' },
  filter: { ja: '絞り込み', en: 'Narrow' },
  other: { ja: 'In English', en: '日本語' },
  files: { ja: 'この版のファイル', en: 'Files of this release' },
  loading: { ja: '読み込んでいます…', en: 'Loading…' },
  failed: {
    ja: '読み込めませんでした。通信の状態を確かめて、もう一度選んでください。',
    en: 'Could not be loaded. Please check your connection and choose again.',
  },
  fromDisk: {
    ja: 'ディスクから開いたページはファイルを読めません。ウェブサーバーに置くか、このフォルダーで「npx http-server」などを動かしてください。表は「この版のファイル」から開けます。',
    en: 'A page that is opened from the disk may read no files. Put it on a web host, or run one in this folder (“npx http-server”). The tables can be opened from “Files of this release”.',
  },
  count: {
    ja: (shown: number, total: number) => `${total}件のうち${shown}件を表示。`,
    en: (shown: number, total: number) => `${shown} of ${total} shown. `,
  },
  more: { ja: 'さらに表示', en: 'Show more' },
  taken: {
    ja: (requests: number, size: string) => `${requests}回の問い合わせで ${size} を読みました。`,
    en: (requests: number, size: string) => `Read ${size} in ${requests} requests.`,
  },
  takenWhole: {
    ja: (size: string) =>
      `このサーバーは一部分だけの取り出し（Range）に応じないので、表の全体 ${size} を読みました。`,
    en: (size: string) =>
      `This host does not send parts of a file (Range), so the whole table was loaded: ${size}.`,
  },
  noYear: { ja: '年の記載なし', en: 'no year printed' },
  page: { ja: (page: number) => `${page}ページ`, en: (page: number) => `page ${page}` },
  BASELINE: { ja: '現状値', en: 'Baseline' },
  TARGET: { ja: '目標値', en: 'Target' },
  ACTUAL: { ja: '実績値', en: 'Actual' },
});
