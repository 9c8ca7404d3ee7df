import { Field, ObjectType } from 'type-graphql';
import { ComparabilityLevel } from '../../domain/vocabulary.js';
import { describeEnum } from '../enums.js';

describeEnum(
  ComparabilityLevel,
  'ComparabilityLevel',
  'Whether figures may be put beside each other and ranked.',
  {
    COMPARABLE: 'They count the same thing in the same way.',
    WITH_CAUTION:
      'They may be, with a sentence that says the difference: it can only shift a figure.',
    NOT_COMPARABLE:
      'They may not be: the difference can multiply a figure, or they count different things.',
  },
);

@ObjectType({ description: 'One thing that stands against comparing the figures as they are.' })
export class ComparabilityReason {
  @Field(() => String, {
    description:
      'DEFINITION_DIFFERS, SCOPE_DIFFERS, UNIT_DIFFERS, PERIOD_DIFFERS, CUMULATIVE_AND_ANNUAL, SERIES_BREAK ...; docs/comparability.md lists all.',
  })
  code: string;

  @Field(() => ComparabilityLevel, {
    description: 'How much it weighs: WITH_CAUTION or NOT_COMPARABLE.',
  })
  level: ComparabilityLevel;
}

@ObjectType({
  description:
    'Whether the figures of a comparison may be compared. The level is that of the gravest reason over all rows shown, RELATED ones included; `comparableGroup` says which rows may be compared all the same.',
})
export class Comparability {
  @Field(() => ComparabilityLevel, { description: 'The gravest of the reasons.' })
  level: ComparabilityLevel;

  @Field(() => [ComparabilityReason], {
    description: 'All that stands against it, the gravest first; none if nothing.',
  })
  reasons: ComparabilityReason[];
}
