import type { ReleaseInMemory } from '../db/memory/release-in-memory.js';
import { type Listed, type UnknownCode, unknownOf } from '../domain/errors.js';
import { nearestAmong } from '../lib/nearest.js';
import { perOwner } from '../lib/per-owner.js';
import type { Check } from './argument-check.js';

/** One of a short list: what it is asked for by, and all that it is called. */
export interface OnList {
  asked: string;
  /** Its id, where that is another and does as well. */
  id?: string;
  names: readonly string[];
  /** How errors tell it. */
  listed: Listed;
}

/** A word of a list of words. */
export const word = (asked: string): OnList => ({ asked, names: [asked], listed: asked });

/** What has a code, an id and two names. */
export const coded = (code: string, id: string, name: string, nameEn: string): OnList => ({
  asked: code,
  id,
  names: [code, name, nameEn],
  listed: { code, name },
});

const MOST_NEAREST = 3;

/**
 * A check that a value is on a short list: of what is not, a list would find nothing, as though there
 * were none. `wanted` says what would have been right, `likeWhat` what the nearest are to be like.
 */
export function onList(
  code: UnknownCode,
  wanted: string,
  listOf: (memory: ReleaseInMemory) => readonly OnList[],
  likeWhat = (came: string) => came,
): Check<string> {
  const known = perOwner((memory: ReleaseInMemory) => {
    const list = listOf(memory);
    const names = list.flatMap((one) => one.names.map((name) => ({ name, one })));
    const among = nearestAmong(names.map(({ name }) => name));
    const nearestTo = (came: string) => {
      const near = among(likeWhat(came), 3 * MOST_NEAREST).flatMap((at) => names[at]?.one ?? []);
      return [...new Set(near)].slice(0, MOST_NEAREST).map(({ listed }) => listed);
    };
    const asked = new Set(list.flatMap((one) => [one.asked, one.id ?? one.asked]));
    return { asked, nearestTo };
  });
  return ({ memory }, came, argument) => {
    const { asked, nearestTo } = known(memory);
    if (asked.has(came)) return;
    throw unknownOf(code, argument, { wanted, came, nearest: nearestTo(came) });
  };
}

/** The same of a record's own code: one of this form that is not there gives null. */
export const orNull =
  (form: RegExp, check: Check<string>): Check<string> =>
  (context, code, ...where) =>
    form.test(code) ? undefined : check(context, code, ...where);
