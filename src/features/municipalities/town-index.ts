import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { PlaceEntity } from '../../db/entities/place.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { placeKey, romajiOf } from '../../domain/place-spellings.js';
import { endingOf } from '../../domain/place-suffix.js';
import { longRomaji } from '../../domain/romaji.js';
import { isWard } from '../../domain/town-lines.js';
import { madeOfEach, type Pieces } from '../../lib/pieces.js';

/** The part of a release by which towns are found. */
export type Registry = Pick<ReleaseInMemory, 'municipalities' | 'prefectures' | 'places'>;

/** A town, and the ward or former place by which it is called where it is not by its own name. */
export interface NamedTown {
  town: MunicipalityEntity;
  place: PlaceEntity | null;
}

type Names = ReadonlyMap<string, readonly NamedTown[]>;

/** All that towns can be called by. Keys are those of `placeKey`, whole. */
export interface TownIndex {
  /** Codes of wards and of what ended. */
  placesByCode: Names;
  /** Japanese names as they are registered, alone and behind the prefecture. */
  registered: Names;
  /** Names of wards and of what ended, alone and behind their city and prefecture. */
  places: Names;
  /** Readings and English, with what sort of place it is: かとりし, Katori City, Katori-shi. */
  readings: Names;
  /** Any name without what sort of place it is: 香取, かとり, Katori. */
  stems: Names;
}

/** Towns that are looked at in one piece. */
const TOWNS_OF_PIECE = 50;

/** Looks at all names of a release once. */
export const townIndex = madeOfEach(function* ({
  municipalities,
  prefectures,
  places,
}: Registry): Pieces<TownIndex> {
  const index = {
    placesByCode: new Map<string, NamedTown[]>(),
    registered: new Map<string, NamedTown[]>(),
    places: new Map<string, NamedTown[]>(),
    readings: new Map<string, NamedTown[]>(),
    stems: new Map<string, NamedTown[]>(),
  } satisfies TownIndex;
  const prefectureKeys = new Map(
    [...prefectures.values()].map(({ code, name, nameEn }) => [
      code,
      { name: placeKey(name), nameEn: placeKey(nameEn) },
    ]),
  );
  for (const [i, town] of municipalities.rows.entries()) {
    if (i % TOWNS_OF_PIECE === 0) yield;
    const named = { town, place: null };
    const prefecture = prefectureKeys.get(town.prefectureCode) ?? { name: '', nameEn: '' };
    const name = placeKey(town.name);
    const kana = placeKey(town.nameKana);
    const ending = endingOf(town.name, town.nameKana);
    put(index.registered, [name, prefecture.name + name], named);
    put(index.readings, [kana], named);
    if (!ending) continue;
    const stem = name.slice(0, -1);
    put(index.stems, [stem, prefecture.name + stem, kana.slice(0, -ending.reading.length)], named);
    // Only looked up whole: with its long vowels written out, too (Kouchi, Oume).
    const stemKana = town.nameKana.slice(0, -ending.reading.length);
    const romaji = [...new Set([...romajiOf(town), longRomaji(stemKana)].map(placeKey))];
    for (const suffix of [ending.english.toLowerCase(), ending.romaji]) {
      const whole = romaji.map((letters) => letters + suffix);
      put(index.readings, [...whole, ...whole.map((key) => key + prefecture.nameEn)], named);
    }
    put(index.stems, [...romaji, ...romaji.map((key) => key + prefecture.nameEn)], named);
  }
  // A ward of today before one of the same name that ended.
  const todayFirst = [...places.rows].sort((a, b) => Number(!!a.endedOn) - Number(!!b.endedOn));
  for (const [i, place] of todayFirst.entries()) {
    if (i % TOWNS_OF_PIECE === 0) yield;
    const town = municipalities.byId.get(place.municipalityCode);
    if (!town) continue;
    const prefecture = prefectureKeys.get(town.prefectureCode)?.name ?? '';
    const name = placeKey(place.name);
    const city = isWard(place.kind) ? placeKey(town.name) : '';
    put(index.places, [name, city + name, prefecture + city + name], { town, place });
    if (place.code !== town.id) put(index.placesByCode, [place.code], { town, place });
  }
  return index;
});

function put(names: Map<string, NamedTown[]>, keys: readonly string[], named: NamedTown): void {
  for (const key of new Set(keys)) {
    const list = names.get(key);
    if (list) list.push(named);
    else names.set(key, [named]);
  }
}
