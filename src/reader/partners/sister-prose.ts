import type { Line, Printed } from '../blocks/block.js';
import { joined, partOf } from '../records/printed-parts.js';
import { cityIn } from './city-name.js';
import type { FoundSisterCity } from './found-partners.js';
import { KINDS, NOT_YET } from './kind-words.js';

/** What ties names to the kind that they all are: A、B及びCなどの友好都市. */
const TIE = /(?:など|等)?(?:の|といった)$/u;
const BETWEEN = /[、，。]|及び|並びに/gu;
const TOWN = /[市区町村]$/u;
/** The names of a list take no more characters. */
const LONGEST = 160;
const LONGEST_NAME = 24;

/** The sister cities that running text lists one after the other, each with its prefecture or state. */
export function sistersOfProse(lines: readonly Line[]): FoundSisterCity[] {
  const all = joined(
    lines.map(({ printed }) => printed),
    '',
  );
  return [...all.text.matchAll(KINDS)].flatMap(({ 0: kind, index }) => {
    const printed = partOf(all, index, index + kind.length);
    const behind = all.text.slice(index, index + LONGEST).split('。')[0] ?? '';
    if (NOT_YET.test(behind)) return [];
    return namesBefore(all, index).map((city) => ({
      ...{ ...city, kind: printed, date: null },
      doubts: [{ kind: 'SAID_OF_SEVERAL' as const, about: [printed] }],
    }));
  });
}

/** The names of a list that ends here; none where it is no list of several. */
function namesBefore(all: Printed, end: number) {
  const from = Math.max(0, end - LONGEST);
  const text = all.text.slice(from, end);
  const [tie] = TIE.exec(text) ?? [];
  if (tie === undefined) return [];
  const list = text.slice(0, -tie.length);
  const cuts = [...list.matchAll(BETWEEN)].map(({ 0: mark, index }) => [
    index,
    index + mark.length,
  ]);
  if (from === 0) cuts.unshift([0, 0]);
  const names = [];
  let to = list.length;
  for (const [start = 0, after = 0] of cuts.toReversed()) {
    const found = cityAt(all, from + after, from + to);
    if (!found) break;
    names.unshift(found);
    to = start;
  }
  return names.length > 1 ? names : [];
}

function cityAt(all: Printed, start: number, end: number) {
  const text = all.text.slice(start, end);
  if (text.length > LONGEST_NAME || !TOWN.test(text)) return null;
  const city = cityIn(partOf(all, start, end), null);
  return city?.region ? city : null;
}
