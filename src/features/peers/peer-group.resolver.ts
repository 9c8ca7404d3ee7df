import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { GroupOfYear } from '../../db/entities/peer-group.entity.js';
import { rowOf } from '../../db/memory/tables.js';
import { MissingReason } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { groupOf } from '../municipalities/peer-groups.js';
import { SourceDocument } from '../sources/source-document.type.js';
import { PeerGroup } from './peer-group.type.js';

/** A group, or the year of which none is known. */
type MaybeGroup = Partial<Omit<GroupOfYear, 'year'>> & Pick<PeerGroup, 'year'>;

@Resolver(() => Municipality)
export class PeerGroupOfResolver {
  @FieldResolver(() => PeerGroup, {
    description:
      'The official group of like municipalities (類似団体) that it is in, or why none is known.',
  })
  peerGroup(
    @Root() { id }: MunicipalityEntity,
    @Ctx() { memory }: Context,
    @Arg('year', () => Int, {
      nullable: true,
      description: 'The fiscal year; without it the newest that is known of it.',
    })
    year: number | null = null,
  ): MaybeGroup {
    return groupOf(memory, id, year) ?? { year };
  }
}

@Resolver(() => PeerGroup)
export class PeerGroupResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      '都市I-2, 町村III-1, 中核市: its name, folded in width. Null exactly when `missing` is not.',
  })
  label(@Root() { group }: MaybeGroup): string | null {
    return group ?? null;
  }

  @FieldResolver(() => MissingReason, {
    nullable: true,
    description:
      'Why there is none: NOT_IN_SOURCE where no table that we read holds the town in that year.',
  })
  missing(@Root() { group }: MaybeGroup): MissingReason | null {
    return group === undefined ? 'NOT_IN_SOURCE' : null;
  }

  @FieldResolver(() => SourceDocument, {
    nullable: true,
    description: 'The table that prints it; null exactly when `missing` is not.',
  })
  document(@Root() { documentId }: MaybeGroup, @Ctx() { memory }: Context): SourceDocument | null {
    return documentId === undefined ? null : rowOf(memory.documents, documentId);
  }
}
