import { Field, ID, InputType, Int } from 'type-graphql';
import { PlanKind, PlanStatus } from '../../domain/vocabulary.js';
import { orderedArgs, POSITION } from '../order-by.js';

@InputType({ description: 'Narrows a list of plans; conditions are joined by "and".' })
export class PlanFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only plans that these towns name: codes, or names in any spelling.',
  })
  municipalityCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Name or issuer holds this.' })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Id of a theme: a policy of the plan names it, or a KPI of the plan is of one of its indicators.',
  })
  theme?: string | null;

  @Field(() => PlanKind, { nullable: true, description: 'Only this kind.' })
  kind?: PlanKind | null;

  @Field(() => PlanStatus, { nullable: true, description: 'Only this status.' })
  status?: PlanStatus | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Its printed period holds this 年度; a beginning or an end that is not printed is left open, and `period` shows it. Plans without a period are left out.',
  })
  activeInFiscalYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'It ends with this 年度.' })
  endFiscalYear?: number | null;
}

/** What a list of plans can be sorted by. */
export const PLAN_ORDER = {
  POSITION,
  NAME: { by: 'row.name', isText: true, description: 'By the name as printed, by character.' },
  START_FISCAL_YEAR: {
    by: 'row.startFiscalYear',
    nullable: true,
    description: 'By the first 年度 of its period.',
  },
  END_FISCAL_YEAR: {
    by: 'row.endFiscalYear',
    nullable: true,
    description: 'By the last 年度 of its period; none where it is open or not printed.',
  },
};

export const PlanArgs = orderedArgs('Plan', PLAN_ORDER);
export type PlanArgs = InstanceType<typeof PlanArgs>;
