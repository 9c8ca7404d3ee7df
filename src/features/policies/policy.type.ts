import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { PolicyStatus } from '../../domain/vocabulary.js';
import { connectionOf } from '../connection.js';
import { describeEnum } from '../enums.js';
import { Searchable } from '../municipalities/municipality.type.js';
import { Node } from '../node.type.js';

describeEnum(PolicyStatus, 'PolicyStatus', 'Whether a policy is new in its plan.', {
  NEW: '新規',
  CONTINUING: '継続',
});

@ObjectType({ description: "One year of an action plan's timetable." })
export class PolicyPhase {
  @Field(() => Int, { description: '年度 (April to March).' })
  fiscalYear: number;

  @Field(() => String, {
    nullable: true,
    description:
      'As printed (検討, 実施, 一部実施), carried on where the source prints an arrow; null where the cell is blank.',
  })
  phase: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the cell prints, an arrow too; null where it is blank.',
  })
  raw: string | null;
}

@ObjectType({ description: "A policy's money in one year." })
export class Budget {
  @Field(() => Int, { description: '年度 (April to March).' })
  fiscalYear: number;

  @Field(() => String, { description: 'What is counted, as printed: 決算額, 予算額.' })
  item: string;

  @Field(() => Float, { description: 'In `unit`.' })
  amount: number;

  @Field(() => String, { description: 'As printed: 千円.' })
  unit: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Of which 一般財源, in `unit`; null where not printed.',
  })
  generalRevenue: number | null;

  @Field(() => String, { description: 'As printed.' })
  raw: string;
}

@ObjectType({
  implements: [Searchable, Node],
  description: 'A node of the tree of policies of a plan, at any level.',
})
export class Policy {
  @Field(() => ID, { description: 'Readable and stable.' })
  id: string;

  @Field(() => String, {
    description:
      "The source's own word for this level: 大綱, 施策, 小施策, 取組方針, 主な取組, 基本目標, 推進項目 ...",
  })
  levelLabel: string;

  @Field(() => String, {
    nullable: true,
    description: 'As printed, for example 6-3, Ⅰ-(1)-①; null where none is printed.',
  })
  code: string | null;

  @Field(() => String, { description: 'Title as printed.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Our translation; null where we made none.' })
  titleEn: string | null;

  @Field(() => [String], {
    description:
      'Offices in charge (主担当課, 施策幹事課, 担当課), as printed. Where the source prints several lists and does not say which belongs to which policy, only the offices that stand in all of them; the evidence says so.',
  })
  leadDepartments: string[];

  @Field(() => [String], { description: 'Other offices (関係課), as printed.' })
  relatedDepartments: string[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      '重点. Null where the source has no such mark at all, or where it cannot be told whose mark it is (the evidence with field `priority` says so).',
  })
  priority: boolean | null;

  @Field(() => PolicyStatus, { nullable: true, description: '新規 / 継続, where printed.' })
  status: PolicyStatus | null;

  @Field(() => Boolean, {
    description: '再掲: the same item printed again; `reprintOf` is the first.',
  })
  isReprint: boolean;

  @Field(() => [String], {
    description: '体制, 計画, 実行, 見直し, where the source sorts its steps so.',
  })
  stages: string[];

  @Field(() => [String], { description: 'Whom it is for or with (対象主体), as printed.' })
  targetActors: string[];

  @Field(() => String, {
    nullable: true,
    description: 'When it counts as done (完了の目安), as printed; null where there is none.',
  })
  completionCriterion: string | null;

  @Field(() => [String], {
    description: 'SDG goals "1" to "17", where the source gives them for this policy.',
  })
  sdgGoals: string[];
}

export const PolicyConnection = connectionOf(Policy, 'Policy');
