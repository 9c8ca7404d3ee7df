import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { AskedBy, Language } from '../../domain/vocabulary.js';
import { languageArg } from '../language.js';
import type { AskedTown } from './ask-towns.js';
import { askedBy, explainResolved } from './explain-resolved.js';
import { Municipality } from './municipality.type.js';
import { ResolvedMunicipality } from './resolved-municipality.type.js';

@Resolver(() => ResolvedMunicipality)
export class ResolvedMunicipalityResolver {
  @FieldResolver(() => Municipality, { description: 'The municipality of today that was taken.' })
  municipality(@Root() { town }: AskedTown): Municipality {
    return town;
  }

  @FieldResolver(() => AskedBy, { description: 'By what it was asked for.' })
  by(@Root() resolved: AskedTown): AskedBy {
    return askedBy(resolved);
  }

  @FieldResolver(() => String, { description: 'The same in a sentence.' })
  message(
    @Root() resolved: AskedTown,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string {
    return explainResolved(resolved, language);
  }
}
