import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { PrefectureEntity } from '../../db/entities/prefecture.entity.js';
import { rowOf } from '../../db/memory/tables.js';
import type { Context } from '../context.js';

/** The municipality that a record belongs to. */
export const loadMunicipality = ({ memory }: Context, code: string): MunicipalityEntity =>
  rowOf(memory.municipalities, code);

/** A prefecture by its two-digit code. */
export const loadPrefecture = ({ memory }: Context, code: string): PrefectureEntity =>
  rowOf({ byId: memory.prefectures }, code);
