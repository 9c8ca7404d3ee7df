import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import {
  ambiguousMunicipality,
  endedMunicipality,
  type NamedCode,
  unknownMunicipality,
} from '../../domain/errors.js';
import { nearestInPieces } from '../../lib/nearest.js';
import { madeOfEach } from '../../lib/pieces.js';
import { findTown } from './find-town.js';
import { type NamedTown, type Registry, townIndex } from './town-index.js';

/** A town as it was asked for. */
export interface AskedTown extends NamedTown {
  asked: string;
}

/**
 * The towns that these codes or names stand for, in their order; two may stand for the same.
 * @throws CodedError UNKNOWN_MUNICIPALITY that names every one that is not known, with the nearest
 * @throws CodedError AMBIGUOUS_MUNICIPALITY for a name of several, with the candidates
 */
export function askTowns(
  registry: Registry,
  argument: string,
  asked: readonly string[],
): AskedTown[] {
  const towns: AskedTown[] = [];
  const unknown: string[] = [];
  for (const text of new Set(asked)) {
    const found = findTown(registry, text);
    if (!found) unknown.push(text);
    else if ('candidates' in found) {
      throw ambiguousMunicipality(argument, text, found.candidates.map(named(registry)));
    } else towns.push({ asked: text, ...found });
  }
  if (unknown.length > 0) {
    throw unknownMunicipality(argument, unknown, nearestTowns(registry, unknown));
  }
  return towns;
}

/**
 * The one town that a code or name stands for; null where there is none.
 * @throws CodedError AMBIGUOUS_MUNICIPALITY for a name of several, with the candidates
 */
export function townAsked(
  registry: Registry,
  argument: string,
  asked: string,
): MunicipalityEntity | null {
  const found = findTown(registry, asked);
  if (!found) return null;
  if ('town' in found) return found.town;
  throw ambiguousMunicipality(argument, asked, found.candidates.map(named(registry)));
}

/**
 * The codes of the towns of a filter, where it has any. A list has no place to say that a ward or an
 * ended municipality was taken for another: these are refused, with the code to ask for.
 * @throws CodedError UNKNOWN_MUNICIPALITY, AMBIGUOUS_MUNICIPALITY
 */
export function codesAsked<T extends readonly string[] | null | undefined>(
  registry: Registry,
  argument: string,
  asked: T,
): string[] | Exclude<T, readonly string[]> {
  if (!asked) return asked as Exclude<T, readonly string[]>;
  const codes = askTowns(registry, argument, asked).map(({ asked: text, town, place }) => {
    if (place && place.code !== town.id) {
      throw endedMunicipality(argument, text, place, named(registry)(town));
    }
    return town.id;
  });
  return [...new Set(codes)];
}

/**
 * A filter of a list, its municipalities as codes.
 * @throws CodedError UNKNOWN_MUNICIPALITY, AMBIGUOUS_MUNICIPALITY
 */
export function withCodes<F extends { municipalityCodes?: string[] | null }>(
  registry: Registry,
  filter: F | null | undefined,
): F | null | undefined {
  if (!filter?.municipalityCodes) return filter;
  const argument = 'filter.municipalityCodes';
  return { ...filter, municipalityCodes: codesAsked(registry, argument, filter.municipalityCodes) };
}

/** How errors name a town: 東京都府中市 132063. */
const named =
  ({ prefectures }: Registry) =>
  ({ id, name, prefectureCode }: MunicipalityEntity): NamedCode => ({
    code: id,
    name: `${prefectures.get(prefectureCode)?.name ?? ''}${name}`,
  });

/** What is looked through for the nearest: a code and three names of each town. */
const namesOf = ({ id, name, nameKana, nameEn }: MunicipalityEntity) => [
  name,
  id,
  nameKana,
  nameEn,
];
const nearestNames = madeOfEach(({ municipalities }: Registry) =>
  nearestInPieces(municipalities.rows.flatMap(namesOf)),
);
const NAMES_OF_EACH = 4;
const MOST_NEAREST = 3;

/** Looks at all names before they are asked for: of the country that takes longer than an answer may. */
export async function prepareTownNames(registry: Registry): Promise<void> {
  await townIndex.prepare(registry);
  await nearestNames.prepare(registry);
}

/** The towns that are called most like the first of what is not known. */
function nearestTowns(registry: Registry, [unknown = '']: readonly string[]): NamedCode[] {
  const among = nearestNames(registry);
  const { name: before = '' } =
    [...registry.prefectures.values()].find(({ name }) => unknown.startsWith(name)) ?? {};
  // What is like a prefecture is not what is meant by a town behind it.
  const wanted = unknown.slice(before.length) || unknown;
  const rows = among(wanted, NAMES_OF_EACH * MOST_NEAREST).map((at) =>
    Math.floor(at / NAMES_OF_EACH),
  );
  return [...new Set(rows)]
    .slice(0, MOST_NEAREST)
    .flatMap((row) => registry.municipalities.rows[row] ?? [])
    .map(named(registry));
}
