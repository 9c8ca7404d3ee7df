import type { Language } from '../lib/language.js';

/** A prefecture and its tile: columns from the west, rows from the north. */
export interface Prefecture {
  /** JIS X 0401. */
  code: string;
  name: string;
  nameEn: string;
  column: number;
  row: number;
}

/** Where each prefecture has its tile, about as it lies on a map. */
const TILES: [code: string, name: string, nameEn: string, column: number, row: number][] = [
  ['01', '北海道', 'Hokkaido', 12, 0],
  ['02', '青森県', 'Aomori', 12, 2],
  ['03', '岩手県', 'Iwate', 12, 3],
  ['04', '宮城県', 'Miyagi', 12, 4],
  ['05', '秋田県', 'Akita', 11, 3],
  ['06', '山形県', 'Yamagata', 11, 4],
  ['07', '福島県', 'Fukushima', 12, 5],
  ['08', '茨城県', 'Ibaraki', 12, 6],
  ['09', '栃木県', 'Tochigi', 11, 6],
  ['10', '群馬県', 'Gunma', 10, 6],
  ['11', '埼玉県', 'Saitama', 11, 7],
  ['12', '千葉県', 'Chiba', 12, 8],
  ['13', '東京都', 'Tokyo', 11, 8],
  ['14', '神奈川県', 'Kanagawa', 11, 9],
  ['15', '新潟県', 'Niigata', 11, 5],
  ['16', '富山県', 'Toyama', 9, 5],
  ['17', '石川県', 'Ishikawa', 8, 5],
  ['18', '福井県', 'Fukui', 8, 6],
  ['19', '山梨県', 'Yamanashi', 10, 8],
  ['20', '長野県', 'Nagano', 10, 7],
  ['21', '岐阜県', 'Gifu', 9, 6],
  ['22', '静岡県', 'Shizuoka', 10, 9],
  ['23', '愛知県', 'Aichi', 9, 7],
  ['24', '三重県', 'Mie', 8, 8],
  ['25', '滋賀県', 'Shiga', 8, 7],
  ['26', '京都府', 'Kyoto', 7, 6],
  ['27', '大阪府', 'Osaka', 6, 7],
  ['28', '兵庫県', 'Hyogo', 6, 6],
  ['29', '奈良県', 'Nara', 7, 7],
  ['30', '和歌山県', 'Wakayama', 7, 8],
  ['31', '鳥取県', 'Tottori', 5, 6],
  ['32', '島根県', 'Shimane', 4, 6],
  ['33', '岡山県', 'Okayama', 5, 7],
  ['34', '広島県', 'Hiroshima', 4, 7],
  ['35', '山口県', 'Yamaguchi', 3, 7],
  ['36', '徳島県', 'Tokushima', 5, 9],
  ['37', '香川県', 'Kagawa', 5, 8],
  ['38', '愛媛県', 'Ehime', 4, 8],
  ['39', '高知県', 'Kochi', 4, 9],
  ['40', '福岡県', 'Fukuoka', 2, 8],
  ['41', '佐賀県', 'Saga', 1, 8],
  ['42', '長崎県', 'Nagasaki', 0, 8],
  ['43', '熊本県', 'Kumamoto', 1, 9],
  ['44', '大分県', 'Oita', 2, 9],
  ['45', '宮崎県', 'Miyazaki', 2, 10],
  ['46', '鹿児島県', 'Kagoshima', 1, 10],
  ['47', '沖縄県', 'Okinawa', 0, 11],
];

export const PREFECTURES: readonly Prefecture[] = TILES.map(
  ([code, name, nameEn, column, row]) => ({ code, name, nameEn, column, row }),
);

/** The code of the prefecture that a municipality is in. */
export const prefectureOf = (code: string): string => code.slice(0, 2);

const BY_CODE = new Map(PREFECTURES.map((one) => [one.code, one]));

/** What the prefecture of a municipality is called. */
export function prefectureName(code: string, language: Language): string {
  const found = BY_CODE.get(prefectureOf(code));
  return (language === 'en' ? found?.nameEn : found?.name) ?? '';
}
