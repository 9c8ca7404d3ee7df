import { Field, Int, ObjectType } from 'type-graphql';
import { NarrativeKind } from '../../domain/vocabulary.js';
import { describeEnum } from '../enums.js';

describeEnum(NarrativeKind, 'NarrativeKind', 'What a passage of a document speaks of.', {
  VISION: 'The picture that is aimed at (目指す姿).',
  SITUATION: 'Situation and problems (現状と課題), or how something came about.',
  PURPOSE: 'What it is for (目的).',
  CONTENT: 'What is done (内容).',
  RESULT: 'What came of it (成果, 実績).',
  ISSUE: 'What remains to be solved (課題).',
  DIRECTION: 'What is to be done next (改善策, 今後の方向性).',
  VERIFICATION: 'How a figure is explained (実績値の検証).',
});

@ObjectType({ description: 'What the source says at length, in our own words, in Japanese.' })
export class Narrative {
  @Field(() => NarrativeKind, { description: 'What it speaks of.' })
  kind: NarrativeKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Fiscal year that it speaks of, where one is given.',
  })
  fiscalYear: number | null;

  @Field(() => String, { description: 'Our summary, in Japanese.' })
  text: string;
}
