import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { PlaceEntity } from '../../db/entities/place.entity.js';
import type { PrefectureEntity } from '../../db/entities/prefecture.entity.js';
import type { ReleaseInMemory } from '../../db/memory/release-in-memory.js';
import { rowOf } from '../../db/memory/tables.js';
import type { Context } from '../context.js';

/** The municipality that a record belongs to. */
export const loadMunicipality = ({ memory }: Context, code: string): MunicipalityEntity =>
  rowOf(memory.municipalities, code);

/** A prefecture by its two-digit code. */
export const loadPrefecture = ({ memory }: Context, code: string): PrefectureEntity =>
  rowOf({ byId: memory.prefectures }, code);

/** The wards of a municipality, and what was before it. */
export const placesOf = ({ places }: ReleaseInMemory, code: string): PlaceEntity[] =>
  places.rows.filter(({ municipalityCode }) => municipalityCode === code);
