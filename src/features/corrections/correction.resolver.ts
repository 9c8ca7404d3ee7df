import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type CorrectedValue, CorrectionEntity } from '../../db/entities/correction.entity.js';
import { page } from '../../db/page.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { countsOf } from '../counts-of.js';
import { BY_MUNICIPALITY, byYearOf } from '../groupings.js';
import { Node } from '../node.type.js';
import { findCorrection, findNode } from '../nodes/node.loaders.js';
import { CORRECTION_ORDER, CorrectionArgs, CorrectionFilter } from './correction.input.js';
import { correctionFilter } from './correction.store.js';
import { Correction, CorrectionConnection } from './correction.type.js';

export const CorrectionCounts = countsOf(CorrectionConnection, 'Correction', {
  MUNICIPALITY: { ...BY_MUNICIPALITY, reason: 'NO_TOWN' },
  FIELD: { by: 'row.field', description: 'By the field that was wrong.' },
  YEAR: byYearOf('since', 'By the year of the correction.'),
});

const shown = (value: CorrectedValue) => (value === null ? null : String(value));

@Resolver(() => Correction)
export class CorrectionResolver {
  @Query(() => Correction, {
    nullable: true,
    description: 'One correction by its id; null if there is none.',
  })
  correction(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of a Correction.' }) id: string,
  ): Promise<Correction | null> {
    return findCorrection(context, id);
  }

  @Query(() => CorrectionConnection, {
    description:
      'What was corrected, the latest first: every value that a release had wrongly and this one has right.',
  })
  async corrections(
    @Ctx() { db, memory }: Context,
    @Args(() => CorrectionArgs) args: CorrectionArgs,
    @Arg('filter', () => CorrectionFilter, { nullable: true, description: 'Which ones.' })
    filter?: CorrectionFilter,
  ): Promise<Connection<Correction>> {
    const request = pageRequest(args, CORRECTION_ORDER);
    return connection(await page(db, CorrectionEntity, request, correctionFilter(memory, filter)));
  }

  @FieldResolver(() => Node, { description: 'The record that was corrected, as it is now.' })
  async record(@Root() { recordId }: CorrectionEntity, @Ctx() context: Context): Promise<Node> {
    const found = await findNode(context, recordId);
    if (!found) throw new Error(`the correction of ${recordId} leads nowhere`);
    return found as unknown as Node;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What was wrong, as text: 1200. Null where nothing stood there.',
  })
  old(@Root() { old }: CorrectionEntity): string | null {
    return shown(old);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What is right, as text; null where nothing is. A later correction may follow.',
  })
  new(@Root() correction: CorrectionEntity): string | null {
    return shown(correction.new);
  }
}
