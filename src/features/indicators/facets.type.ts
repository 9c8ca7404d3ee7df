import { Field, Int, ObjectType } from 'type-graphql';
import { Aggregation, CountUnit, Measurer, PeriodType, Scope } from '../../domain/vocabulary.js';
import { describeEnum } from '../enums.js';

describeEnum(CountUnit, 'CountUnit', 'What one unit of a figure is.', {
  PERSON: 'A person (人).',
  HOUSEHOLD: 'A household (世帯).',
  YEN: 'Money (円).',
  CASE: 'A case (件): a project, a procedure, a listing, a view.',
  ORGANISATION: 'An organisation (団体).',
  COPY: 'A copy (部, 本).',
  RATIO: 'A share or an index (％, 指数).',
});

describeEnum(Aggregation, 'Aggregation', 'How a figure gathers what it counts over time.', {
  FLOW: 'What happened within one period.',
  STOCK: 'What stood at a moment.',
  CUMULATIVE: 'All since a start (累計).',
  MEAN: 'A mean over time, or a figure per month (月平均, 1か月当たり, 3か年平均).',
  UNSPECIFIED: 'The source does not say.',
});

describeEnum(PeriodType, 'PeriodType', 'What a figure is of.', {
  FISCAL_YEAR: '年度, April to March.',
  CALENDAR_YEAR: '年, January to December.',
  POINT_IN_TIME: 'A day, such as 4月1日 or 年度末.',
  SPAN: 'A span of years, such as 5年間累計.',
  UNSPECIFIED: 'The source does not say.',
});

describeEnum(Scope, 'Scope', 'Which part of what the concept means is counted.', {
  ALL: 'All of it.',
  GRANT_USERS: 'Only those who used a grant of the town.',
  DESK_CLIENTS: 'Only those who came through an advice desk of the town.',
  JAPANESE_NATIONALS: 'Only Japanese nationals (日本人移動者).',
  ONE_PROGRAMME: 'Only one programme of the town.',
  ONE_OFFICE: 'Only what one office of the town is in charge of.',
  ONE_BODY: 'Only what one association or council did.',
  UNSPECIFIED: 'The source does not say.',
});

describeEnum(Measurer, 'Measurer', 'Who measures.', {
  MUNICIPALITY: 'The town, from its own records.',
  RESIDENT_SURVEY: 'The town, by asking residents (市民意識調査).',
  GOVERNMENT: 'Official statistics of the nation.',
  UNSPECIFIED: 'The source does not say; a concept leaves it open.',
});

@ObjectType({
  description:
    'What the definition of a series says, classified by us in words that can be compared. Whether two series may be compared follows from it.',
})
export class Facets {
  @Field(() => CountUnit, { description: 'What one unit of the figure is.' })
  countUnit: CountUnit;

  @Field(() => Aggregation, { description: 'Within a period, at a moment, since a start, a mean.' })
  aggregation: Aggregation;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of a cumulative figure: the year from which it counts; null where it is not printed, and for others.',
  })
  since: number | null;

  @Field(() => PeriodType, { description: 'What the figures are of.' })
  period: PeriodType;

  @Field(() => String, {
    nullable: true,
    description:
      'Of a figure of a day: month and day ("03-31" for 年度末); null where it is not printed, and for others.',
  })
  day: string | null;

  @Field(() => Scope, { description: 'Which part of the concept is counted.' })
  scope: Scope;

  @Field(() => Measurer, { description: 'Who measures.' })
  measurer: Measurer;

  @Field(() => String, {
    nullable: true,
    description:
      'The programme, desk, body or question that is meant, as printed; null where none is meant or printed.',
  })
  detail: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What a reader must know of the classification, in Japanese.',
  })
  note: string | null;
}
