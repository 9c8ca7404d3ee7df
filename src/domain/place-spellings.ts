import { foldName } from '../lib/fold-name.js';
import { endingOf, englishOfSuffix } from './place-suffix.js';
import { placeNameRomaji } from './romaji.js';

/** け, か or が between two ideographs: 関ケ原 is written 関ヶ原 and 関が原 (ヶ is folded to け before). */
const LINK = /(?<=\p{Script=Han})[けかが](?=\p{Script=Han})/gu;
/** The same where the text may go on, as while it is typed, or counts: 3ヶ所. */
const LINK_IN_TEXT = /(?<=[\p{Script=Han}\p{Nd}])[けかが](?=\p{Script=Han}|$)/gu;

/** 嶋 is an old form of 島, but 鹿嶋市 (茨城県) and 鹿島市 (佐賀県) are two towns. */
const ISLAND = /(?<!鹿)嶋/gu;

/** A town's address with its 郡: 下閉伊郡山田町, behind its prefecture or not. */
const WITH_DISTRICT = /^(.{2,3}[都道府県])?[^郡]{1,5}郡(.+[町村])$/u;

/** " katori- shi", as `foldText` has it. */
const WITH_SUFFIX = /^( .+)- ([a-z]+)$/;

/** " katori city" for " katori- shi"; null for what has no such suffix. */
function inEnglish(folded: string): string | null {
  const [, stem = '', suffix = ''] = WITH_SUFFIX.exec(folded) ?? [];
  const english = englishOfSuffix(suffix);
  return english ? `${stem} ${english.toLowerCase()}` : null;
}

/** A folded name without its 郡; null where it has none. */
export function withoutDistrict(folded: string): string | null {
  const [, prefecture = '', town] = WITH_DISTRICT.exec(folded) ?? [];
  return town === undefined ? null : prefecture + town;
}

/** What all spellings of a place's name have in common, for looking it up whole. */
export const placeKey = (name: string): string =>
  foldName(name).replace(LINK, 'け').replace(ISLAND, '島');

/** Other spellings of a folded text that may name a place: for finding it as a part of other text. */
export function otherSpellings(folded: string): string[] {
  const island = folded.replace(ISLAND, '島');
  const linked = ['け', 'か', 'が'].map((kana) => island.replace(LINK_IN_TEXT, kana));
  const others = [...linked, withoutDistrict(folded), inEnglish(folded)];
  return [...new Set(others)].flatMap((one) => (one === null || one === folded ? [] : [one]));
}

/** The names by which a municipality is looked up. */
export interface TownNames {
  name: string;
  nameKana: string;
  nameEn: string;
}

/**
 * A town's name in Latin letters, without what sort of place it is: as it is registered, by the rule,
 * and with n and with m before b, m and p: Gotemba, Gotenba.
 */
export function romajiOf({ name, nameKana, nameEn }: TownNames): string[] {
  const reading = endingOf(name, nameKana)?.reading ?? '';
  const stems = [
    nameEn.replace(/ \w+$/, ''),
    placeNameRomaji(nameKana.slice(0, nameKana.length - reading.length)),
  ];
  return [
    ...new Set(
      stems.flatMap((stem) => [
        stem,
        stem.replace(/n(?=[bmp])/g, 'm'),
        stem.replace(/m(?=[bmp])/g, 'n'),
      ]),
    ),
  ];
}
