import { Field, InputType, Int } from 'type-graphql';
import { Reading } from '../../domain/vocabulary.js';
import { orderedArgs, POSITION } from '../order-by.js';

@InputType({ description: 'Lines of a text, inclusive; either end may be left out.' })
export class LineRange {
  @Field(() => Int, { nullable: true, description: 'First line, counted from 1.' })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: 'Last line.' })
  to?: number | null;
}

@InputType({
  description: 'Narrows what was read out of a document; conditions are joined by "and".',
})
export class FactFilter {
  @Field(() => LineRange, {
    nullable: true,
    description: 'Evidence that touches these lines; what has no lines is left out then.',
  })
  lines?: LineRange | null;

  @Field(() => [Reading], {
    nullable: true,
    description:
      'How sure the reading is: INFERRED gives all that we worked out, with its reasons.',
  })
  readings?: Reading[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The field that the evidence names: value, year, status. One that no evidence names is the error UNKNOWN_WORD.',
  })
  field?: string | null;
}

/** What facts of a document can be sorted by. */
export const FACT_ORDER = {
  LINE: {
    by: 'row.startLine',
    nullable: true,
    description: 'By their first line, as without `orderBy`; those without lines last.',
  },
  RECORD: { ...POSITION, description: 'By the record that they went into, as in the release.' },
};

export const FactArgs = orderedArgs('Fact', FACT_ORDER);
export type FactArgs = InstanceType<typeof FactArgs>;
