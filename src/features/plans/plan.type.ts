import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlanKind, PlanStatus } from '../../domain/vocabulary.js';
import { connectionOf } from '../connection.js';
import { describeEnum } from '../enums.js';
import { Searchable } from '../municipalities/municipality.type.js';
import { Node } from '../node.type.js';

describeEnum(PlanKind, 'PlanKind', 'The kinds of plans.', {
  COMPREHENSIVE_PLAN: '総合計画, the highest plan of a town.',
  BASIC_PLAN: '基本計画.',
  IMPLEMENTATION_PLAN: '実施計画, 実行計画.',
  COMPREHENSIVE_STRATEGY: '総合戦略.',
  SECTORAL_PLAN: 'A plan of one field (個別計画).',
  ACTION_PLAN: '行動計画, アクションプラン.',
  GUIDELINE: '指針, 方針, 大綱.',
  VISION: 'ビジョン, 構想.',
  ORDINANCE: '条例.',
  EVALUATION: '評価, 進捗状況, a projection or review.',
  OTHER: 'None of these.',
});

describeEnum(PlanStatus, 'PlanStatus', 'What became of a plan, as of the document that names it.', {
  EXISTING: 'In force or published.',
  PLANNED: 'Yet to be written.',
  UNDER_REVIEW: 'Being revised.',
  UNKNOWN: 'The document does not say.',
});

@ObjectType({ description: 'The years that a plan covers, as printed.' })
export class PlanPeriod {
  @Field(() => Int, { nullable: true, description: 'First 年度 (April to March), where printed.' })
  startFiscalYear: number | null;

  @Field(() => Int, { nullable: true, description: 'Last 年度; null where the end is open.' })
  endFiscalYear: number | null;

  @Field(() => String, { description: 'As printed: 2009（平成21）年度～.' })
  raw: string;
}

@ObjectType({
  implements: [Searchable, Node],
  description: 'A plan, strategy, guideline, ordinance or evaluation that a document is or names.',
})
export class Plan {
  @Field(() => ID, { description: 'Readable and stable.' })
  id: string;

  @Field(() => String, { description: 'Who issues it: the town, the nation, a council.' })
  issuer: string;

  @Field(() => String, { description: 'Name as printed.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Our translation; null where we made none.' })
  nameEn: string | null;

  @Field(() => PlanKind, { description: 'What kind of plan it is.' })
  kind: PlanKind;

  @Field(() => PlanStatus, { description: 'As of the document that names it.' })
  status: PlanStatus;
}

export const PlanConnection = connectionOf(Plan, 'Plan');
