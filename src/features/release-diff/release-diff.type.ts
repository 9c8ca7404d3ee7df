import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChangeKind } from '../../db/diff/change.js';
import { type NodeType, RecordType } from '../../domain/node-id.js';
import { connectionOf } from '../connection.js';
import { describeEnum } from '../enums.js';

describeEnum(ChangeKind, 'ChangeKind', 'What became of a record from one release to another.', {
  ADDED: 'The release compared from has no record of this id, the other one has.',
  REMOVED: 'The release compared from has it, the other one does not.',
  REVISED:
    'Both have it, and a field differs: a value, its evidence, a passage, what it is part of.',
  REFLAGGED:
    'Of a figure `obsStatus` or `missing` differs, and nothing else: how it is to be taken, not what it says.',
});

describeEnum(RecordType, 'RecordType', 'The types of records.', {
  Municipality: 'A municipality of today.',
  Prefecture: 'A prefecture.',
  Country: 'A country.',
  MunicipalityPlace: 'A ward, or what ended.',
  SourceDocument: 'A document that was read.',
  Plan: 'A plan.',
  Policy: 'A policy.',
  Kpi: 'A KPI, without its figures.',
  Observation: 'A figure, of a KPI or of official statistics.',
  StatisticSeries: 'A series of official statistics in a town, without its figures.',
  Discrepancy: 'Figures that differ. Follows from them, so no change is told of it.',
  Correction: 'A correction.',
  Partnership: 'A partnership.',
  SisterCity: 'A sister city.',
  Indicator: 'An indicator.',
  DefinitionSource: 'A statistic that definitions name.',
  Theme: 'A theme.',
});

@ObjectType({ description: 'A field of a record, as it is in two releases.' })
export class FieldChange {
  @Field(() => String, {
    description:
      'Its name: value, raw, unit, evidence, narratives. What hangs on a record is a field of it, whole: its evidence, passages, budgets, timetable, themes, plans.',
  })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Its value in the release compared from, as JSON text (1200, "千円", null); null where the record was added.',
  })
  before: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its value in the other release, as JSON text; null where the record was removed.',
  })
  after: string | null;
}

@ObjectType({ description: 'What became of one record from one release to another.' })
export class ReleaseChange {
  @Field(() => ChangeKind, { description: 'What became of it.' })
  kind: ChangeKind;

  @Field(() => RecordType, { description: 'What it is.' })
  type: NodeType;

  @Field(() => ID, {
    description:
      'Its id, which is the same in all releases: `node` finds it in those that have it (/releases/ID/graphql).',
  })
  recordId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Code of the municipality that it belongs to; null where it is no town’s.',
  })
  municipalityCode: string | null;

  @Field(() => [FieldChange], {
    description:
      'The fields that differ, by name; all fields where it was added or removed. What follows from other fields and records (counts, states of KPIs, the place in lists) is none.',
  })
  fields: readonly FieldChange[];
}

@ObjectType({ description: 'How many changes there are of a kind and a type.' })
export class ChangeCount {
  @Field(() => RecordType, { description: 'The type of the records.' })
  type: NodeType;

  @Field(() => ChangeKind, { description: 'What became of them.' })
  kind: ChangeKind;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

export const ReleaseChangeConnection = connectionOf(ReleaseChange, 'ReleaseChange');
