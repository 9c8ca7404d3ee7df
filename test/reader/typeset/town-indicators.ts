import type { Printable } from './strings.js';

type Row = readonly [name: string, unit: string, now: number, halfway: number, end: number];

/** The chapters of a made-up town's plan with its thirty indicators, some of which other plans print, too. */
export const CHAPTERS: readonly { title: string; rows: readonly Row[] }[] = [
  {
    title: '第１章 ともに支え合うまち',
    rows: [
      ['自治会加入率', '％', 71.4, 72, 73],
      ['住民自治協議会数', '団体', 6, 8, 10],
      ['市民活動団体の登録数', '団体', 41, 45, 50],
      ['出前講座の参加者数', '人', 612, 700, 800],
      ['女性委員の登用率', '％', 27.9, 32, 35],
      ['国際交流事業の参加者数', '人', 118, 130, 150],
    ],
  },
  {
    title: '第２章 健やかに暮らせるまち',
    rows: [
      ['特定健康診査受診率', '％', 41.2, 50, 60],
      ['がん検診受診率', '％', 18.6, 22, 25],
      ['介護予防教室の参加者数', '人', 1480, 1600, 1800],
      ['認知症サポーター養成者数（累計）', '人', 3215, 3800, 4500],
      ['保育所等の待機児童数', '人', 3, 0, 0],
      ['子育て支援センターの利用者数', '人', 8940, 9200, 9500],
    ],
  },
  {
    title: '第３章 学びと文化のまち',
    rows: [
      ['図書館の貸出冊数', '冊', 84210, 86000, 90000],
      ['英語検定３級相当以上の生徒の割合', '％', 38.5, 45, 50],
      ['スポーツ施設の利用者数', '人', 45120, 47000, 50000],
      ['文化財の公開件数', '件', 12, 15, 18],
      ['学校給食における地場産物の利用割合', '％', 32.4, 36, 40],
      ['不登校児童生徒の相談件数', '件', 96, 110, 120],
    ],
  },
  {
    title: '第４章 活力と魅力のあるまち',
    rows: [
      ['観光入込客数', '千人', 412.5, 450, 500],
      ['ふるさと納税受入額', '千円', 128400, 150000, 180000],
      ['ふるさと納税受入件数', '件', 9120, 10500, 12000],
      ['新規就農者数（累計）', '人', 14, 24, 34],
      ['空き家バンクの成約件数', '件', 9, 12, 15],
      ['移住者数', '人', 52, 70, 90],
    ],
  },
  {
    title: '第５章 持続可能なまち',
    rows: [
      ['市税収納率', '％', 97.62, 97.8, 98],
      ['将来負担比率', '％', 24.1, 20, 15],
      ['行政手続きのオンライン化件数', '件', 31, 60, 100],
      ['男性職員の育児休業取得率', '％', 42.9, 60, 85],
      ['公式LINE友だち登録者数', '人', 3870, 6000, 8000],
      ['一人一日当たりのごみ排出量', 'g', 845, 810, 780],
    ],
  },
];

/** Rows as they are typeset: what is to fall is bounded from above. */
export const printablesOf = (rows: readonly Row[]): Printable[] =>
  rows.map(([name, unit, ...values]) => {
    const grows = (values.at(-1) ?? 0) >= (values[0] ?? 0);
    const decimals = Math.max(...values.map((value) => String(value).split('.')[1]?.length ?? 0));
    return { name, unit, values, decimals, grows, comparator: grows ? 'EQUAL' : 'AT_MOST' };
  });
