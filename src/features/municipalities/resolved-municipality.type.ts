import { Field, ObjectType } from 'type-graphql';
import { AskedBy } from '../../domain/vocabulary.js';
import { describeEnum } from '../enums.js';
import { MunicipalityPlace } from './place.type.js';

describeEnum(AskedBy, 'AskedBy', 'By what a municipality was asked for, where not by its code.', {
  NAME: 'Its name, reading or romaji, in any spelling.',
  OTHER_CODE: 'Its code without check digit or leading zero, or in wide digits.',
  WARD: 'One of its wards: the answer is of the whole city.',
  FORMER_WARD: 'A ward that it had: the answer is of the whole city.',
  FORMER_MUNICIPALITY:
    'A municipality that became it, or a part of it: the answer is of that of today.',
  FORMER_NAME: 'A name that it had.',
  FORMER_CODE: 'A code that it had.',
});

@ObjectType({ description: 'How one of the towns that were asked for was read.' })
export class ResolvedMunicipality {
  @Field(() => String, { description: 'As it was asked for.' })
  asked: string;

  @Field(() => MunicipalityPlace, {
    nullable: true,
    description: 'The ward or former place that was named; null for the municipality itself.',
  })
  place: MunicipalityPlace | null;
}
