import { Field, ObjectType } from 'type-graphql';
import { ComparabilityLevel } from '../../domain/definition-vocabulary.js';
import { words } from '../../lib/words.js';
import { describeEnum } from '../enums.js';
import { REASONS, type RowFindingCode } from './row-findings.js';

describeEnum(
  ComparabilityLevel,
  'ComparabilityLevel',
  'Whether figures may be ranked, put side by side, or neither.',
  {
    COMPARABLE: 'They count the same thing in the same way: they may be ranked.',
    WITH_CAUTION:
      'They may stand side by side, with a sentence that says what differs or is not known; series that differ so are not ranked.',
    NOT_COMPARABLE:
      'They may not be: the difference can multiply a figure, or they count different things.',
  },
);

export const ComparabilityCode = words(...(Object.keys(REASONS) as RowFindingCode[]));

describeEnum(
  ComparabilityCode,
  'ComparabilityCode',
  'What stands against comparing figures; docs/comparability.md says when.',
  REASONS,
);

@ObjectType({ description: 'One thing that stands against comparing the figures as they are.' })
export class ComparabilityReason {
  @Field(() => ComparabilityCode, { description: 'What stands against it.' })
  code: RowFindingCode;

  @Field(() => ComparabilityLevel, {
    description: 'How much it weighs: WITH_CAUTION or NOT_COMPARABLE.',
  })
  level: ComparabilityLevel;

  @Field(() => Boolean, {
    description:
      'Whether it keeps the series that it is about out of one ranking: true for all that differs or is unknown in their definitions; false for what a figure is (a bound, provisional) or lacks.',
  })
  barsRanking: boolean;
}

@ObjectType({
  description:
    'Whether the figures of a comparison may be compared. The level is that of the gravest reason over all rows shown, RELATED ones included; `comparableGroup` says which rows may be ranked all the same, `besideGroup` which may stand side by side.',
})
export class Comparability {
  @Field(() => ComparabilityLevel, { description: 'The gravest of the reasons.' })
  level: ComparabilityLevel;

  @Field(() => [ComparabilityReason], {
    description: 'All that stands against it, the gravest first; none if nothing.',
  })
  reasons: ComparabilityReason[];

  @Field(() => Boolean, {
    description:
      'Whether all series with figures may be ranked together, RELATED ones apart; `ComparisonRow.mayRank` says it of each. False where there are no two towns to rank.',
  })
  mayRank: boolean;
}
