import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { SourceDocumentEntity } from '../../db/entities/source-document.entity.js';
import { page } from '../../db/page.js';
import { gapSentence } from '../../domain/gap-words.js';
import { EXTENTS } from '../../domain/kind-words.js';
import { Language } from '../../domain/vocabulary.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { countsOf } from '../counts-of.js';
import { BY_MUNICIPALITY, byWord, byYearOf } from '../groupings.js';
import { languageArg } from '../language.js';
import { withCodes } from '../municipalities/ask-towns.js';
import { loadMunicipality } from '../municipalities/municipality.loaders.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { publisherEn, publisherEnField } from './publisher-en.js';
import { loadDocumentsOf } from './source.loaders.js';
import { sourceDocumentFilter } from './source.store.js';
import {
  SOURCE_DOCUMENT_ORDER,
  SourceDocumentArgs,
  SourceDocumentFilter,
} from './source-document.input.js';
import { SourceDocument, SourceDocumentConnection } from './source-document.type.js';

export const SourceDocumentCounts = countsOf(SourceDocumentConnection, 'SourceDocument', {
  MUNICIPALITY: { ...BY_MUNICIPALITY, reason: 'NO_TOWN' },
  PUBLISHER: { by: 'row.publisher', description: 'By publisher, as printed.' },
  YEAR: byYearOf('date', 'By the year of its date.'),
  EXTENT: byWord('extent', EXTENTS, 'By how much of it we read.'),
});

@Resolver(() => SourceDocument)
export class SourceDocumentResolver {
  @Query(() => SourceDocument, {
    nullable: true,
    description: 'One document by its id; null if there is none.',
  })
  sourceDocument(
    @Ctx() { memory }: Context,
    @Arg('id', () => ID, { description: 'Id of a SourceDocument.' }) id: string,
  ): SourceDocument | null {
    return memory.documents.byId.get(id) ?? null;
  }

  @Query(() => SourceDocumentConnection, {
    description: 'The documents that facts were taken from.',
  })
  async sourceDocuments(
    @Ctx() { db, memory }: Context,
    @Args(() => SourceDocumentArgs) args: SourceDocumentArgs,
    @Arg('filter', () => SourceDocumentFilter, { nullable: true, description: 'Which ones.' })
    filter?: SourceDocumentFilter,
  ): Promise<Connection<SourceDocument>> {
    const request = pageRequest(args, SOURCE_DOCUMENT_ORDER);
    const conditions = sourceDocumentFilter(withCodes(memory, filter));
    return connection(await page(db, SourceDocumentEntity, request, conditions));
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description: 'Null where the publisher is no municipality.',
  })
  municipality(
    @Root() { municipalityCode }: SourceDocumentEntity,
    @Ctx() context: Context,
  ): Municipality | null {
    return municipalityCode ? loadMunicipality(context, municipalityCode) : null;
  }

  @FieldResolver(() => String, publisherEnField)
  publisherEn(
    @Root() { publisher }: SourceDocumentEntity,
    @Ctx() { memory }: Context,
  ): string | null {
    return publisherEn(memory, publisher);
  }

  @FieldResolver(() => String, { description: 'Which part of the document we hold.' })
  extentNote(
    @Root() { extentNote, extentNoteEn }: SourceDocumentEntity,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string {
    return language === 'EN' ? extentNoteEn : extentNote;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why there is no `url`; null where there is one.',
  })
  urlNote(
    @Root() { urlGap }: SourceDocumentEntity,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string | null {
    return gapSentence(urlGap, language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why no `licence` is named; null where one is.',
  })
  licenceNote(
    @Root() { licenceGap }: SourceDocumentEntity,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string | null {
    return gapSentence(licenceGap, language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why `retrieved` is null; null where it is not.',
  })
  retrievedNote(
    @Root() { retrievedGap }: SourceDocumentEntity,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string | null {
    return gapSentence(retrievedGap, language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why evidence in it names no page; null where it does.',
  })
  pagesNote(
    @Root() { pagesGap }: SourceDocumentEntity,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string | null {
    return gapSentence(pagesGap, language);
  }
}

@Resolver(() => Municipality)
export class MunicipalitySourceDocumentsResolver {
  @FieldResolver(() => [SourceDocument], {
    description: "The municipality's own documents that we hold.",
  })
  sourceDocuments(
    @Root() { id }: MunicipalityEntity,
    @Ctx() context: Context,
  ): Promise<SourceDocument[]> {
    return loadDocumentsOf(context, id);
  }
}
