import { romajiOf, type TownNames } from './place-spellings.js';
import type { PlaceKind } from './vocabulary.js';

/** A ward or former place of a town, as far as it is called by a name. */
export interface NamedPlace {
  code: string;
  name: string;
  kind: PlaceKind;
}

/** Whether a place is, or was, a ward: it is called behind the name of its city. */
export const isWard = (kind: PlaceKind): boolean => kind === 'WARD' || kind === 'FORMER_WARD';

/** All by which a town may be called besides its three names: a line each. */
export function townLines(
  town: TownNames,
  prefecture: { name: string; nameEn: string },
  places: readonly NamedPlace[],
): string[] {
  return [
    prefecture.name + town.name,
    `${town.nameEn}, ${prefecture.nameEn}`,
    ...romajiOf(town).slice(1),
    ...places.map(({ name, kind }) => `${prefecture.name}${isWard(kind) ? town.name : ''}${name}`),
  ];
}
