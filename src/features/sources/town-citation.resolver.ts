import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { Language } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { languageArg } from '../language.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { cite } from './cite.js';
import { documentsOf } from './documents-of.js';
import { loadDocumentsOf } from './source.loaders.js';

@Resolver(() => Municipality)
export class TownCitationResolver {
  @FieldResolver(() => String, {
    description:
      'Text that credits all that we hold of it, ready to paste: its own documents, then those of the newest figure of each series of official statistics; says that we processed them.',
  })
  async citation(
    @Root() { id }: MunicipalityEntity,
    @Ctx() context: Context,
    @Arg('language', () => Language, languageArg) language: Language,
  ): Promise<string> {
    const { memory } = context;
    const own = await loadDocumentsOf(context, id);
    const shelf = await memory.shelves.ofTown(id);
    const figures = await memory.shelves.printedFiguresOf(shelf);
    const newest = shelf.statistics.flatMap(
      ({ place }) => figures.of(place).findLast(({ value }) => value !== null) ?? [],
    );
    const credited = [...own, ...documentsOf(newest)].map((document) => ({ document }));
    return cite(credited, memory, language);
  }
}
