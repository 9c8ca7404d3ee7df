import type { Language } from '../lib/language.js';

/** A prefecture and its tile: columns from the west, rows from the north. */
export interface Prefecture {
  /** JIS X 0401. */
  code: string;
  name: string;
  nameEn: string;
  /** What its tile says, in one or two parts. */
  short: Record<Language, readonly string[]>;
  column: number;
  row: number;
}

/** Where each prefecture has its tile, about as it lies on a map; a hyphen is where its name is broken in two. */
const TILES: [code: string, name: string, nameEn: string, column: number, row: number][] = [
  ['01', '北海-道', 'Hok-kaido', 12, 0],
  ['02', '青森県', 'Ao-mori', 12, 2],
  ['03', '岩手県', 'Iwate', 12, 3],
  ['04', '宮城県', 'Miya-gi', 12, 4],
  ['05', '秋田県', 'Akita', 11, 3],
  ['06', '山形県', 'Yama-gata', 11, 4],
  ['07', '福島県', 'Fuku-shima', 12, 5],
  ['08', '茨城県', 'Iba-raki', 12, 6],
  ['09', '栃木県', 'To-chigi', 11, 6],
  ['10', '群馬県', 'Gunma', 10, 6],
  ['11', '埼玉県', 'Sai-tama', 11, 7],
  ['12', '千葉県', 'Chiba', 12, 8],
  ['13', '東京都', 'Tokyo', 11, 8],
  ['14', '神奈-川県', 'Kana-gawa', 11, 9],
  ['15', '新潟県', 'Nii-gata', 11, 5],
  ['16', '富山県', 'To-yama', 9, 5],
  ['17', '石川県', 'Ishi-kawa', 8, 5],
  ['18', '福井県', 'Fukui', 8, 6],
  ['19', '山梨県', 'Yama-nashi', 10, 8],
  ['20', '長野県', 'Naga-no', 10, 7],
  ['21', '岐阜県', 'Gifu', 9, 6],
  ['22', '静岡県', 'Shizu-oka', 10, 9],
  ['23', '愛知県', 'Aichi', 9, 7],
  ['24', '三重県', 'Mie', 8, 8],
  ['25', '滋賀県', 'Shiga', 8, 7],
  ['26', '京都府', 'Kyoto', 7, 6],
  ['27', '大阪府', 'Osaka', 6, 7],
  ['28', '兵庫県', 'Hyogo', 6, 6],
  ['29', '奈良県', 'Nara', 7, 7],
  ['30', '和歌-山県', 'Waka-yama', 7, 8],
  ['31', '鳥取県', 'Tot-tori', 5, 6],
  ['32', '島根県', 'Shima-ne', 4, 6],
  ['33', '岡山県', 'Oka-yama', 5, 7],
  ['34', '広島県', 'Hiro-shima', 4, 7],
  ['35', '山口県', 'Yama-guchi', 3, 7],
  ['36', '徳島県', 'Toku-shima', 5, 9],
  ['37', '香川県', 'Kaga-wa', 5, 8],
  ['38', '愛媛県', 'Ehime', 4, 8],
  ['39', '高知県', 'Kochi', 4, 9],
  ['40', '福岡県', 'Fuku-oka', 2, 8],
  ['41', '佐賀県', 'Saga', 1, 8],
  ['42', '長崎県', 'Naga-saki', 0, 8],
  ['43', '熊本県', 'Kuma-moto', 1, 9],
  ['44', '大分県', 'Oita', 2, 9],
  ['45', '宮崎県', 'Miya-zaki', 2, 10],
  ['46', '鹿児-島県', 'Kago-shima', 1, 10],
  ['47', '沖縄県', 'Oki-nawa', 0, 11],
];

/** Without 県, but for 北海道. */
const shorten = (name: string) => name.replace(/(?<!北海-)[都府県道]$/, '');

export const PREFECTURES: readonly Prefecture[] = TILES.map(([code, ja, en, column, row]) => ({
  code,
  name: ja.replace('-', ''),
  nameEn: en.replace('-', ''),
  short: { ja: shorten(ja).split('-'), en: en.split('-') },
  column,
  row,
}));

/** The code of the prefecture that a municipality is in. */
export const prefectureOf = (code: string): string => code.slice(0, 2);

const BY_CODE = new Map(PREFECTURES.map((one) => [one.code, one]));

/** What the prefecture of a municipality is called. */
export function prefectureName(code: string, language: Language): string {
  const found = BY_CODE.get(prefectureOf(code));
  return (language === 'en' ? found?.nameEn : found?.name) ?? '';
}
