import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.js';
import { Node } from '../node.type.js';
import { PartialDate } from '../partial-date.scalar.js';

@ObjectType({
  implements: Node,
  description:
    'A value that a release had wrongly and this one has right: which, why and since when. Also at /corrections.csv and /corrections.atom.',
})
export class Correction {
  @Field(() => ID, {
    description: 'Readable and stable: correction/, the id of the record, the field, the day.',
  })
  id: string;

  @Field(() => ID, { description: 'Id of the record that was corrected, as `record` gives it.' })
  recordId: string;

  @Field(() => String, {
    description: 'The field that was wrong: value, raw, unit, year, missing.',
  })
  field: string;

  @Field(() => PartialDate, {
    description:
      'Day of the correction. Releases made from it on hold the new value; `releases` tells when each was made.',
  })
  since: string;

  @Field(() => String, {
    description: 'Where it was seen: document and lines, or address of the notice.',
  })
  seen: string;

  @Field(() => String, { description: 'What was wrong and why, in Japanese.' })
  reason: string;

  @Field(() => String, { description: 'The same in English.' })
  reasonEn: string;
}

export const CorrectionConnection = connectionOf(Correction, 'Correction');
