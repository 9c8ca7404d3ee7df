import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { PrefectureEntity } from '../../db/entities/prefecture.entity.js';
import { alignToKeys } from '../../lib/align.js';
import { perRequest } from '../../lib/per-request.js';
import type { Context } from '../context.js';
import { loadExisting } from '../loaders.js';

/** The municipality that a record belongs to. */
export const loadMunicipality = loadExisting(MunicipalityEntity);

const prefectures = perRequest(
  ({ db }: Context) =>
    new DataLoader<string, PrefectureEntity | null>(async (codes) => {
      const rows = await db.getRepository(PrefectureEntity).findBy({ code: In(codes) });
      return alignToKeys(codes, rows, ({ code }) => code);
    }),
);

/** A prefecture by its two-digit code. */
export async function loadPrefecture(context: Context, code: string): Promise<PrefectureEntity> {
  const row = await prefectures(context).load(code);
  if (!row) throw new Error(`there is no prefecture ${code}`);
  return row;
}
