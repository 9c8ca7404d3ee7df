import { checkDigit, codesMeant } from '../../domain/municipality-code.js';
import { placeKey, withoutDistrict } from '../../domain/place-spellings.js';
import type { Words } from '../../tables/file-problems.js';
import type { DropReason } from '../drop-reasons.js';
import type { ProblemCode } from '../problem.js';
import { codeWritten } from './code-written.js';
import type { KnownPlace, KnownPlaces } from './known-places.js';

/** What a row says of its place; null what its table has no column for. */
export interface PlaceCells {
  code: string | null;
  prefecture: string | null;
  name: string | null;
}

/** The municipality that a row is of, why it is left out, or what is wrong. */
export type PlaceFound =
  | { municipality: string }
  | { dropped: DropReason }
  | { code: PlaceFault; message: Words };

/** What can be wrong with the place of a row. */
export type PlaceFault = Extract<
  ProblemCode,
  'CODE_UNKNOWN' | 'CODE_MISSING' | 'CODE_AND_NAME' | 'CODE_AND_PREFECTURE'
>;

const SUM =
  /^(?:小計|総数|計|市計|町村計|区計|市町村計|市区町村計|(?:東京都)?特別区部)$|(?:合計|総計|集計|平均)$/u;
const NATION = /^(?:全国|日本$)/u;
/** Counties, and in older tables the sub-prefectures that stood in their place. */
const COUNTY = /(?:郡計?|支庁計?|島しょ)$/u;

/** The villages of the northern territories, in tables that print no codes: 国後郡泊村 is not 泊村 of 古宇郡. */
const NORTHERN =
  /(?:色丹|国後|択捉|紗那|[蘂蕊]取)郡|^(?:北海道)?(?:色丹|留夜別|留別|紗那|[蘂蕊]取)村$/u;

/** Finds the municipality of a row by its code, prefecture and name together. */
export function findPlace(printed: PlaceCells, places: KnownPlaces): PlaceFound {
  const cells: PlaceCells = {
    code: printed.code,
    prefecture: withoutMarks(printed.prefecture),
    name: withoutMarks(printed.name),
  };
  const names = namesOf(cells);
  const known = codesOf(cells.code ?? '').flatMap((code) => places.byCode.get(code) ?? []);
  const unnamed = known.find(({ dropped }) => dropped === null);
  if (unnamed && cells.name === null && cells.prefecture !== null) return noName(cells, unnamed);
  const sum = sumOf(cells, places);
  if (sum) return { dropped: sum };
  if (cells.code === null || cells.code.trim() === '') return byName(cells, names, places);
  // The villages of the northern territories are left out by their codes alone.
  const named = known.filter(
    ({ keys, dropped }) =>
      dropped === 'NORTHERN' || names.length === 0 || names.some((one) => keys.has(one)),
  );
  if (named.length > 1 && names.length === 0) return ofSeveral(cells.code, named);
  const [place] = named;
  if (!place)
    return known.length > 0
      ? otherName(cells, known, names, places)
      : unknown(cells, names, places);
  const wanted = places.prefectureNames.get(place.prefecture) ?? '';
  if (cells.prefecture && !isPrefecture(cells.prefecture, wanted)) {
    return {
      code: 'CODE_AND_PREFECTURE',
      message: {
        ja: `コード ${cells.code} は${wanted}${place.name}のものですが、都道府県は「${cells.prefecture}」とあります。どちらかを公表元の表に合わせてください。`,
        en: `Code ${cells.code} is that of ${wanted}${place.name}, but the prefecture reads "${cells.prefecture}": correct the one that is not the publisher's.`,
      },
    };
  }
  return place.dropped ? { dropped: place.dropped } : { municipality: place.code };
}

/** Tables mark names (*福島県), and old ones fill cells without a name with a control character. */
const withoutMarks = (text: string | null): string | null =>
  text?.replace(/[\p{Cc}*＊※]/gu, '').trim() || null;

/** As registered, or without its last character: 鹿児島. */
const isPrefecture = (printed: string, name: string): boolean =>
  [name, name.replace(/[都府県]$/u, '')].some((one) => placeKey(one) === placeKey(printed));

/** R12236 is 12236 without its check digit; other codes may have lost a zero or not. */
function codesOf(text: string): string[] {
  const digits = codeWritten(text);
  const [, jis] = /^R(\d{5})$/i.exec(digits) ?? [];
  return jis === undefined ? codesMeant(digits) : [jis + checkDigit(jis)];
}

/** The name as a table may print it: alone, behind its 郡, its island or its prefecture, before a remark in brackets. */
function namesOf({ name, prefecture }: PlaceCells): string[] {
  if (!name) return [];
  const key = placeKey(name.normalize('NFKC').replace(/\([^()]*\)$/u, ''));
  const prefectureKey = prefecture ? placeKey(prefecture) : '';
  const alone =
    prefectureKey && key.startsWith(prefectureKey) ? key.slice(prefectureKey.length) : key;
  const stripped = alone.replace(/^.{2,3}?[都道府県](?=.+[市区町村]$)/u, '');
  const town = stripped.replace(/^.{1,5}(?:島|支庁)(?=.+[町村]$)/u, '');
  const all = [key, alone, stripped, town];
  return [...new Set(all.flatMap((one) => [one, withoutDistrict(one) ?? one]))];
}

/** Rows that are sums by their words or by their code. */
function sumOf({ code, prefecture, name }: PlaceCells, places: KnownPlaces): DropReason | null {
  const digits = codeWritten(code ?? '').replace(/^R/i, '');
  const words = (name ?? prefecture ?? '').normalize('NFKC').replace(/\s+/g, '');
  if (/^0+$/.test(digits) || NATION.test(words)) return 'NATION';
  const prefectures = [...places.prefectureNames.values()];
  const isWhole = name === null && prefectures.some((one) => isPrefecture(words, one));
  if (isWhole || prefectures.includes(words) || /^(?:0?[1-9]|[1-4]\d)000\d?$/.test(digits))
    return 'PREFECTURE';
  if (SUM.test(words)) return 'SUBTOTAL';
  if (NORTHERN.test(words)) return 'NORTHERN';
  return COUNTY.test(words) ? 'COUNTY' : null;
}

function byName(cells: PlaceCells, names: readonly string[], places: KnownPlaces): PlaceFound {
  const found = names
    .flatMap((name) => places.byName(name))
    .filter(({ prefecture }) => isIn(cells.prefecture, prefecture, places));
  const today = found.filter(isOfToday);
  const meant = new Map((today.length > 0 ? today : found).map((place) => [place.code, place]));
  const [codes, [place]] = [[...meant.keys()], [...meant.values()]];
  if (place && codes.length === 1) {
    return place.dropped ? { dropped: place.dropped } : { municipality: place.code };
  }
  const what = `${cells.prefecture ?? ''}${cells.name ?? ''}`;
  return {
    code: 'CODE_MISSING',
    message: {
      ja: `「${what}」の行に団体コードがなく、名前だけではどの市区町村か${codes.length > 1 ? `決まりません（${codes.join('、')}）` : '分かりません'}。コードを入れてください。`,
      en: `The row of "${what}" has no code, and its name alone ${codes.length > 1 ? `may be that of ${codes.join(', ')}` : 'is that of no municipality'}: add the code.`,
    },
  };
}

const isOfToday = ({ code, municipality }: KnownPlace) => code === municipality;

const isIn = (printed: string | null, code: string, places: KnownPlaces) =>
  !printed || isPrefecture(printed, places.prefectureNames.get(code) ?? '');

/** By its prefecture alone it looks like a row of that, and would be left out. */
const noName = ({ code, prefecture }: PlaceCells, place: KnownPlace): PlaceFound => ({
  code: 'CODE_AND_NAME',
  message: {
    ja: `コード ${code} は ${place.name} のものですが、「${prefecture}」の行に市区町村名がありません。名前を入れるか、都道府県の行ならそのコードにしてください。`,
    en: `Code ${code} is that of ${place.name}, but the row of "${prefecture}" names no municipality: add its name, or the code of the prefecture if it is its row.`,
  },
});

function otherName(
  { code, name, prefecture }: PlaceCells,
  known: readonly KnownPlace[],
  names: readonly string[],
  places: KnownPlaces,
): PlaceFound {
  const is = known.map((one) => `${one.code} ${one.name}`).join('、');
  const meant = suggestion(names, places, (one) =>
    prefecture
      ? isIn(prefecture, one.prefecture, places)
      : known.some((place) => place.prefecture === one.prefecture),
  );
  return {
    code: 'CODE_AND_NAME',
    message: {
      ja: `コード ${code} は ${is} のものですが、名前は「${name}」とあります。${meant ? `「${name}」のコードは ${meant} です。` : ''}行がずれていないか、公表元の表と見比べてください。`,
      en: `Code ${code} is ${is}, but the name reads "${name}"${meant ? `, whose code is ${meant}` : ''}: compare the row with the publisher's file.`,
    },
  };
}

/** 12106 is 美浜区 without its check digit, and 岩見沢市 without its zero. */
function ofSeveral(code: string, meant: readonly KnownPlace[]): PlaceFound {
  const codes = meant.map((one) => `${one.code} ${one.name}`).join('、');
  return {
    code: 'CODE_UNKNOWN',
    message: {
      ja: `コード ${code} は ${codes} のどれか、名前がないので決まりません。6桁のコードか名前を入れてください。`,
      en: `Code ${code} may be that of ${codes}, and no name tells which: add the name, or give the code with its 6 digits.`,
    },
  };
}

function unknown(
  { code, name, prefecture }: PlaceCells,
  names: readonly string[],
  places: KnownPlaces,
): PlaceFound {
  const meant = suggestion(names, places, (one) => isIn(prefecture, one.prefecture, places));
  return {
    code: 'CODE_UNKNOWN',
    message: {
      ja: `「${code}」（${name ?? ''}）は、今の、または廃止された市区町村のコードではありません（検査数字が合わないか、登録にありません）。${meant ? `「${name}」のコードは ${meant} です。` : '5桁か6桁の全国地方公共団体コードを入れてください。'}`,
      en: `"${code}" (${name ?? ''}) is the code of no municipality, present or past${meant ? `; that of "${name}" is ${meant}` : ': give the 5 or 6 digits of 全国地方公共団体コード'}.`,
    },
  };
}

/** The codes that a name has or had where the row is; elsewhere only where it has none there. */
function suggestion(
  names: readonly string[],
  places: KnownPlaces,
  isNear: (place: KnownPlace) => boolean,
): string {
  const all = names.flatMap((name) => places.byName(name));
  const near = all.filter(isNear);
  const today = (near.length > 0 ? near : all).filter(isOfToday);
  const told = today.length > 0 ? today : near;
  return [...new Set(told.map((place) => withToday(place, places)))].join('、');
}

/** A code, and the municipality of today that it became a part of. */
const withToday = ({ code, municipality }: KnownPlace, places: KnownPlaces): string => {
  const today = municipality === code ? undefined : places.byCode.get(municipality ?? '');
  return today ? `${code} (→ ${today.code} ${today.name})` : code;
};
