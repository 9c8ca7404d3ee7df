import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EvidenceEntity } from '../../db/entities/evidence.entity.js';
import type { NarrativeEntity } from '../../db/entities/narrative.entity.js';
import type { Context } from '../context.js';
import { Evidence } from './evidence.type.js';
import { Narrative } from './narrative.type.js';
import { evidenceField, loadDocument, loadEvidence } from './source.loaders.js';
import { SourceDocument } from './source-document.type.js';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => SourceDocument, { description: 'The document that it stands in.' })
  document(@Root() { documentId }: EvidenceEntity, @Ctx() context: Context): SourceDocument {
    return loadDocument(context, documentId);
  }
}

@Resolver(() => Narrative)
export class NarrativeResolver {
  @FieldResolver(() => [Evidence], evidenceField)
  evidence(@Root() { id }: NarrativeEntity, @Ctx() context: Context): Promise<Evidence[]> {
    return loadEvidence(context, id);
  }
}
