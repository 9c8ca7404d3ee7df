import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { codesMeant } from '../../domain/municipality-code.js';
import { keyAsked } from '../../domain/node-id.js';
import { placeKey, withoutDistrict } from '../../domain/place-spellings.js';
import { type NamedTown, type Registry, townIndex } from './town-index.js';

/** No name of a place is longer, whatever stands before it. */
const LONGEST = 60;

/** Several towns that one name or code stands for. */
export interface Candidates {
  candidates: readonly MunicipalityEntity[];
}

/**
 * The town that a text names: its code or id, also without check digit or leading zero; its name in any
 * spelling, its reading, its romaji; one of its wards; a code or name that it had. Names of today come
 * before those of wards and of what ended, and whole names before parts. Null where there is none.
 */
export function findTown(registry: Registry, asked: string): NamedTown | Candidates | null {
  const town = registry.municipalities.byId.get(keyAsked('Municipality', asked));
  if (town) return { town, place: null };
  if (asked.length > LONGEST) return null;
  const { registered, places, readings, stems } = townIndex(registry);
  const meant = byCode(registry, asked);
  if (meant.length > 0) return one(meant);
  const key = placeKey(asked);
  for (const names of [registered, places, readings, stems]) {
    const named = names.get(key);
    if (named) return one(named);
  }
  // Which 郡 a town is of is not held: 筑紫郡那珂川町 may be the 那珂川町 of today or the one that ended.
  const named = [registered, places].flatMap(
    (names) => names.get(withoutDistrict(key) ?? '') ?? [],
  );
  return named.length > 0 ? one(named) : null;
}

/** The towns that a text names by a code, or whole, or by a ward or what ended. */
export function townsNamed(registry: Registry, text: string): MunicipalityEntity[] {
  if (text.length > LONGEST) return [];
  const { registered, places } = townIndex(registry);
  const named = keysOf(text).flatMap((key) => [
    ...(registered.get(key) ?? []),
    ...(places.get(key) ?? []),
  ]);
  named.push(...byCode(registry, text));
  return [...new Set(named.map(({ town }) => town))];
}

/** The same, and those that are called so by reading or romaji, or without what sort of place they are: よこはま. */
export function townsCalled(registry: Registry, text: string): MunicipalityEntity[] {
  if (text.length > LONGEST) return [];
  const { readings, stems } = townIndex(registry);
  const called = keysOf(text).flatMap((key) => [
    ...(readings.get(key) ?? []),
    ...(stems.get(key) ?? []),
  ]);
  return [...new Set([...townsNamed(registry, text), ...called.map(({ town }) => town)])];
}

/** The towns of the codes that digits may stand for. */
function byCode(registry: Registry, text: string): NamedTown[] {
  const { placesByCode } = townIndex(registry);
  return codesMeant(text).flatMap((code): readonly NamedTown[] => {
    const town = registry.municipalities.byId.get(code);
    return town ? [{ town, place: null }] : (placesByCode.get(code) ?? []);
  });
}

function keysOf(text: string): string[] {
  const key = placeKey(text);
  return [key, withoutDistrict(key)].flatMap((one) => one ?? []);
}

function one(named: readonly NamedTown[]): NamedTown | Candidates {
  const towns = [...new Set(named.map(({ town }) => town))];
  return towns.length === 1 ? (named[0] as NamedTown) : { candidates: towns };
}
