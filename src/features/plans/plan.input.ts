import { Field, ID, InputType, Int } from 'type-graphql';
import { PlanKind, PlanStatus } from '../../domain/vocabulary.js';

@InputType({ description: 'Narrows a list of plans; conditions are joined by "and".' })
export class PlanFilter {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only plans that these towns name: codes, or names in any spelling.',
  })
  municipalityCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Name or issuer holds this.' })
  text?: string | null;

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
