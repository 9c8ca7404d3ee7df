import { Field, Int, ObjectType } from 'type-graphql';
import { words } from '../lib/words.js';
import { describeEnum } from './enums.js';

export const UngroupedReason = words('NOT_PRINTED', 'NOT_SORTED', 'NO_TOWN', 'HAS_VALUE');
export type UngroupedReason = keyof typeof UngroupedReason;

describeEnum(UngroupedReason, 'UngroupedReason', 'Why rows of a list are in no group.', {
  NOT_PRINTED: 'The source does not say it.',
  NOT_SORTED: 'We have sorted them under no theme.',
  NO_TOWN: 'They are of no single town: documents on many towns.',
  HAS_VALUE:
    'Counted by why a value is missing or something is left open: these rows have a value, or it is said.',
});

@ObjectType({ description: 'The rows of a list that have something in common.' })
export class GroupCount {
  @Field(() => String, {
    nullable: true,
    description:
      'What the rows have in common: the code of a municipality, prefecture or country, the id of an indicator or theme, a year, a value of an enum or a word as printed; null for the rows that have none (`reason`).',
  })
  key: string | null;

  @Field(() => String, { description: 'What it is called, in Japanese.' })
  label: string;

  @Field(() => String, { description: 'What it is called, in English.' })
  labelEn: string;

  @Field(() => Int, { description: 'How many rows of the whole list.' })
  count: number;

  @Field(() => UngroupedReason, {
    nullable: true,
    description: 'Why these rows are in no group; null exactly when `key` is not null.',
  })
  reason: UngroupedReason | null;
}

@ObjectType({ description: 'The rows of a whole list, counted by what they have in common.' })
export class GroupCounts {
  @Field(() => Int, {
    description:
      'How many groups there are, those that `first` leaves out with them; the rows in none are no group.',
  })
  groupCount: number;

  @Field(() => [GroupCount], {
    description:
      'The largest groups first, equal ones by key; last, whatever `first` is, the rows that are in none.',
  })
  groups: GroupCount[];
}
