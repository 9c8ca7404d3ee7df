import { Field, ID, ObjectType } from 'type-graphql';
import { PartnershipKind } from '../../domain/vocabulary.js';
import { Agreement } from '../agreement.type.js';
import { connectionOf } from '../connection.js';
import { describeEnum } from '../enums.js';
import { Searchable } from '../municipalities/municipality.type.js';
import { Node } from '../node.type.js';

describeEnum(PartnershipKind, 'PartnershipKind', 'The kinds of partnerships.', {
  COMPANY_AGREEMENT: 'An agreement with companies.',
  UNIVERSITY_AGREEMENT: 'An agreement with universities or schools.',
  INTERMUNICIPAL: 'Co-operation of municipalities: joint bodies, wide-area work.',
  INTERNATIONAL: 'Co-operation with bodies abroad that is no sister city.',
  COUNCIL: 'A council or conference of several bodies (協議会, 会議).',
  SUMMIT: 'A summit of towns with one subject.',
  CITIZEN_BODY: 'A body of citizens that the town works with.',
  ADVISORY_BODY: 'A committee that advises the town (審議会, 委員会).',
  INSTITUTION_AFFILIATION: 'A tie between institutions: sister schools, sister museums.',
  JOINT_PROJECT: 'A project done together.',
  OTHER: 'None of these.',
});

@ObjectType({
  implements: [Searchable, Node],
  description: 'A relation of a town with others, as one of its documents prints it.',
})
export class Partnership extends Agreement {
  @Field(() => ID, { description: 'Readable and stable.' })
  id: string;

  @Field(() => String, { description: 'Name as printed.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Our translation; null where we made none.' })
  nameEn: string | null;

  @Field(() => PartnershipKind, { description: 'What kind it is.' })
  kind: PartnershipKind;

  @Field(() => [String], { description: 'The partners, as printed.' })
  partners: string[];
}

export const PartnershipConnection = connectionOf(Partnership, 'Partnership');
