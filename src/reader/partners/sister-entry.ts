import type { Printed } from '../blocks/block.js';
import { namePartsOf } from '../records/name-parts.js';
import { partOf } from '../records/printed-parts.js';
import { dateWithin } from './agreed-date.js';
import { cityIn, endsAsTown } from './city-name.js';
import type { FoundSisterCity } from './found-partners.js';
import { kindDoubts } from './kind-doubts.js';
import { AGREED, KINDS, NOT_YET } from './kind-words.js';

const BRACKETS = /[(（<＜〈［[]([^()（）<>＜＞〈〉［］[\]]*)[)）>＞〉］\]]/gu;
const DATE_IN_BRACKETS = /[(（][^()（）]*[)）]/u;
const SEPARATORS = /^[\s:：\-‐―—–―─ー・]+|[\s:：\-‐―—–―─・]+$/gu;
const AROUND_DATE =
  /(?:姉妹|友好)?(?:都市)?(?:盟約|締結|提携|調印|協定|宣言)(?:締結)?(?:年月日?|日)?|に$|より/gu;
const LONGEST = 60;

/**
 * The partner that a line names, with its kind and date as far as it prints them: ① ナポリ市（イタリア）
 * ——姉妹都市. Null where anything else stands on the line.
 */
export function sisterOf(line: Printed, kindAbove: Printed | null): FoundSisterCity | null {
  const { text } = line;
  if (text.length > LONGEST || NOT_YET.test(text)) return null;
  const date = dateWithin(line);
  const kinds = [...text.matchAll(KINDS)];
  const [own] = kinds;
  if (kinds.length > 1 || !(own ?? (kindAbove && (date || BRACKETS.test(text))))) return null;
  BRACKETS.lastIndex = 0;
  const kind = own ? partOf(line, own.index, own.index + own[0].length) : kindAbove;
  const rest = bare(line, [date?.text, own?.[0]], date !== null);
  const city = rest && cityIn(rest.name, rest.place);
  if (!city || AGREED.test(city.name.text)) return null;
  if (!endsAsTown(city.name.text) && !city.country) return null;
  return { ...city, kind, date, doubts: kindDoubts(kind) };
}

/** What a line names when its date, its kind and its number are off, and where its brackets put it. */
function bare(line: Printed, off: readonly (string | undefined)[], isDated: boolean) {
  let text = line.text;
  for (const one of off) if (one) text = text.replace(one, ' ');
  const place = [...text.matchAll(BRACKETS)]
    .map(([, inside = '']) => inside)
    .find((inside) => /^[\p{L}・ー\s]{2,20}$/u.test(inside.trim()) && !AGREED.test(inside));
  const plain = text.replace(BRACKETS, ' ').replace(DATE_IN_BRACKETS, ' ');
  const outside = isDated ? plain.replace(AROUND_DATE, ' ') : plain;
  const name = find(line, outside.replace(/\s+/gu, ' ').trim());
  if (!name) return null;
  return { name, place: place ? find(line, place.trim()) : null };
}

function find(line: Printed, wanted: string): Printed | null {
  const { name } = namePartsOf({ text: wanted, words: line.words });
  const plain = name.text.replace(SEPARATORS, '');
  const at = line.text.indexOf(plain);
  return plain === '' || at < 0 ? null : partOf(line, at, at + plain.length);
}
