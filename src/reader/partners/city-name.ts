import type { Printed } from '../blocks/block.js';
import { partOf } from '../records/printed-parts.js';

/** Where a partner is, as far as its name says so. */
export interface NamedCity {
  name: Printed;
  country: Printed | null;
  region: Printed | null;
}

const PREFECTURE = /^(?:北海道|東京都|京都府|大阪府|\p{sc=Han}{2,3}県)(?=\p{L}{2})/u;
/** カリフォルニア州サンタクルーズ市, 北マリアナ諸島自治連邦区サイパン市 */
const STATE = /^\p{L}{1,12}?(?:州|省|自治区|連邦区|郡)(?=[\p{scx=Katakana}\p{sc=Han}]{2})/u;
const IS_REGION = /(?:[都道府県州省郡]|自治区|連邦区)$/u;
const PARTS = /[^\s・、,，/／]+/gu;
const NAME = /^[\p{L}々ー・=＝\s]{2,24}$/u;

/** 福島県喜多方市, アメリカ合衆国 カリフォルニア州 サンタクルーズ市; null where it is no name. */
export function cityIn(printed: Printed, place: Printed | null): NamedCity | null {
  if (!NAME.test(printed.text)) return null;
  const outer = place ? placesIn(place) : { country: null, region: null };
  const parts = partsOf(printed);
  const last = parts.at(-1);
  if (!last) return null;
  const [region = ''] = PREFECTURE.exec(last.text) ?? STATE.exec(last.text) ?? [];
  const name = partOf(last, region.length, last.text.length);
  const before = parts.slice(0, -1);
  return {
    name,
    country: outer.country ?? before.find(({ text }) => !IS_REGION.test(text)) ?? null,
    region:
      outer.region ??
      (region === '' ? null : partOf(last, 0, region.length)) ??
      before.find(({ text }) => IS_REGION.test(text)) ??
      null,
  };
}

/** What the brackets behind a name, or a cell beside it, say: イタリア, 山形県, アメリカ・フロリダ州. */
export function placesIn(place: Printed): Pick<NamedCity, 'country' | 'region'> {
  const parts = partsOf(place);
  return {
    country: parts.find(({ text }) => !IS_REGION.test(text)) ?? null,
    region: parts.find(({ text }) => IS_REGION.test(text)) ?? null,
  };
}

const partsOf = (printed: Printed): Printed[] =>
  [...printed.text.matchAll(PARTS)].map(({ 0: text, index }) =>
    partOf(printed, index, index + text.length),
  );

/** Whether a name says by its end that it is a municipality. */
export const endsAsTown = (text: string) => /[市区町村郡州県]$/u.test(text);
