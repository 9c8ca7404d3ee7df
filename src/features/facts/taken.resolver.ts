import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import type { Context } from '../context.js';
import { loadIndicator } from '../indicators/indicator.loaders.js';
import { Indicator } from '../indicators/indicator.type.js';
import { SourceDocument } from '../sources/source-document.type.js';
import { loadTaken, type TakenRow } from './taken.store.js';
import { Taken } from './taken.type.js';

@Resolver(() => SourceDocument)
export class SourceDocumentTakenResolver {
  @FieldResolver(() => [Taken], {
    description:
      'What was taken from it, counted by kind; figures (Observation) by indicator, too. Nothing of it is compared here: `facts` lists the places.',
  })
  taken(@Root() { id }: SourceDocumentEntity, @Ctx() context: Context): Promise<Taken[]> {
    return loadTaken(context, id);
  }
}

@Resolver(() => Taken)
export class TakenResolver {
  @FieldResolver(() => Indicator, {
    nullable: true,
    description: 'What the figures are of; null for records that are no figures.',
  })
  indicator(@Root() { indicatorId }: TakenRow, @Ctx() context: Context): Indicator | null {
    return indicatorId === null ? null : loadIndicator(context, indicatorId);
  }
}
