import { SisterCityEntity } from '../../db/entities/sister-city.entity.js';
import type { Reciprocity } from '../../domain/vocabulary.js';
import { alignToKeys } from '../../lib/align.js';
import { inBatches } from '../../lib/batches.js';
import { perOwner } from '../../lib/per-owner.js';
import type { Context } from '../context.js';

const namesIt = `SELECT 1 FROM "sister_city" "other" WHERE "other"."municipalityCode" = row.partnerCode AND "other"."partnerCode" = row.municipalityCode`;
const isRead = `SELECT 1 FROM "source_document" "read" WHERE "read"."municipalityCode" = row.partnerCode`;

/** Whether both sides print a tie, as an expression of its row: never guessed where the other side was not read. */
export const RECIPROCITY = `(CASE WHEN row.country <> 'JP' THEN 'PARTNER_ABROAD' WHEN EXISTS (${namesIt} ) THEN 'BOTH_SIDES' WHEN EXISTS (${isRead} ) THEN 'ONE_SIDE' ELSE 'PARTNER_NOT_READ' END)`;

interface Found {
  id: string;
  reciprocity: Reciprocity;
}

const reciprocities = perOwner(({ db }: Context) =>
  inBatches<string, Found | null>(async (ids) => {
    const rows = await db
      .getRepository(SisterCityEntity)
      .createQueryBuilder('row')
      .select('row.id', 'id')
      .addSelect(RECIPROCITY, 'reciprocity')
      .where('row.id IN (:...ids)', { ids })
      .getRawMany<Found>();
    return alignToKeys(ids, rows, ({ id }) => id);
  }),
);

/** Whether both sides print the tie of this id. */
export async function loadReciprocity(context: Context, id: string): Promise<Reciprocity> {
  const found = await reciprocities(context).load(id);
  if (!found) throw new Error(`a reference to ${id} leads nowhere`);
  return found.reciprocity;
}
