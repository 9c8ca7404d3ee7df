import { Field, InputType, ObjectType } from 'type-graphql';
import { AgreementStatus } from '../domain/vocabulary.js';
import { describeEnum } from './enums.js';
import { PartialDate } from './partial-date.scalar.js';

describeEnum(AgreementStatus, 'AgreementStatus', 'How far an agreement is, as of the document.', {
  CONCLUDED: 'Concluded (締結).',
  ACTIVE: 'At work, without a conclusion being named.',
  IN_TALKS: 'Being negotiated (協議).',
  UNDER_CONSIDERATION: 'Being considered (検討).',
  PLANNED: 'Announced.',
  ENDED: 'Ended.',
  UNKNOWN: 'The document does not say.',
});

/** The fields that partnerships and sister cities have in common. */
@ObjectType()
export abstract class Agreement {
  @Field(() => PartialDate, {
    nullable: true,
    description:
      'When it was concluded (盟約, 締結), as much as is printed; null where nothing is.',
  })
  date: string | null;

  @Field(() => String, { nullable: true, description: 'The date as printed: R5.11月.' })
  dateRaw: string | null;

  @Field(() => AgreementStatus, { description: 'As of the document, not of today.' })
  status: AgreementStatus;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The date of the document that says so; null where that is not printed.',
  })
  statusAsOf: string | null;
}

/** The conditions that lists of partnerships and of sister cities have in common. */
@InputType()
export abstract class AgreementFilter {
  @Field(() => AgreementStatus, { nullable: true, description: 'Only this status.' })
  status?: AgreementStatus | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Concluded then or later; those without a date are left out.',
  })
  dateFrom?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Concluded then or earlier; those without a date are left out.',
  })
  dateTo?: string | null;
}
