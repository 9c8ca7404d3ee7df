import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import type { Context } from '../context.js';
import { Evidence } from './evidence.type.js';
import { loadDocument } from './source.loaders.js';
import { cellOf } from './table-cell.js';
import { TableCell } from './table-cell.type.js';

@Resolver(() => Evidence)
export class EvidenceCellResolver {
  @FieldResolver(() => TableCell, {
    nullable: true,
    description:
      'Where it stands in a table, whose rows `startLine` and `endLine` count then; null where it stands in a text.',
  })
  cell(@Root() evidence: EvidenceEntity, @Ctx() context: Context): TableCell | null {
    return cellOf(evidence, loadDocument(context, evidence.documentId));
  }
}
