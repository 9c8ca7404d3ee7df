import { ObjectType } from 'type-graphql';
import { FactPart } from '../../domain/fact-part.js';
import { connectionOf } from '../connection.js';
import { describeEnum } from '../enums.js';

describeEnum(FactPart, 'FactPart', 'Which part of a record a piece of evidence stands for.', {
  RECORD: 'The record itself: the whole, or the field that the evidence names.',
  NARRATIVE: 'A passage told in our own words, one of its `narratives`.',
  BUDGET: 'Money of a policy, one of its `budgets`.',
  REPORTED_PROGRESS: "The town's own rate of a KPI, one of its `reportedProgress`.",
});

@ObjectType({
  description:
    'Something that was read out of a document: the place that says it, and the record that it went into.',
})
export class Fact {}

export const FactConnection = connectionOf(Fact, 'Fact');
