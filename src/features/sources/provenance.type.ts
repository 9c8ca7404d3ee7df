import { Field, ObjectType } from 'type-graphql';
import { Proposer } from '../../domain/vocabulary.js';
import { describeEnum } from '../enums.js';
import { PartialDate } from '../partial-date.scalar.js';

describeEnum(Proposer, 'Proposer', 'Who first read a record from its document.', {
  PERSON: 'A person typed it.',
  MACHINE: 'The reader of plans proposed it, and a person accepted it.',
});

@ObjectType({
  description:
    'How a record came in (W3C PROV: whom it is attributed to). How sure each of its figures is, the `reading` of their evidence says.',
})
export class Provenance {
  @Field(() => Proposer, { description: 'Who first read it.' })
  proposedBy: Proposer;

  @Field(() => String, {
    nullable: true,
    description: 'Name and version of the reader; null exactly when a person typed the record.',
  })
  machine: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Who held what was proposed against the print, as they want to be named; null exactly when a person typed the record.',
  })
  acceptedBy: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The day of that; null exactly when a person typed the record.',
  })
  acceptedOn: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether they changed what was proposed; null exactly when a person typed the record.',
  })
  corrected: boolean | null;
}
