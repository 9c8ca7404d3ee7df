import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { KpiEntity } from '../../db/entities/kpi.entity.js';
import { ActualSource, Language } from '../../domain/vocabulary.js';
import { checkYear } from '../check-year.js';
import type { Context } from '../context.js';
import { Kpi } from '../kpis/kpi.type.js';
import { languageArg } from '../language.js';
import { Attainment, AttainmentReading, AttainmentShare } from './attainment.type.js';
import { explainOpen, explainReason } from './explain.js';
import { formula, shareFormula } from './formula.js';
import { measure, measureAll } from './measure.js';
import type { Measured, MeasuredReading, MeasuredShare } from './measured.js';
import { explainNotes } from './notes.js';
import { readingWords } from './reading-words.js';
import { SHARE_NAMES, shareWords } from './share-words.js';

const againstArg = {
  nullable: true,
  description:
    "Whose actual value. Without it: the plan's own, or the official one where only that has a value.",
};

@Resolver(() => Kpi)
export class KpiAttainmentResolver {
  @FieldResolver(() => Attainment, {
    nullable: true,
    description:
      "From baseline towards the target of `year`, by the plan's own actual values or the official count of the same year; a target without a printed year is held against the newest one. Always an object: a value, or the reason why there is none.",
  })
  attainment(
    @Root() kpi: KpiEntity,
    @Ctx() context: Context,
    @Arg('year', () => Int, {
      nullable: true,
      description:
        'Year of the target. Without it: the newest target that has an actual value for its period; where none has, the newest one, and `reason` names all that were looked at.',
    })
    year?: number | null,
    @Arg('against', () => ActualSource, againstArg)
    against?: ActualSource | null,
  ): Promise<Attainment> {
    return measure(context, kpi, { year: checkYear('year', year), against: against ?? null });
  }

  @FieldResolver(() => [Attainment], {
    description:
      'One for each printed target, that of the oldest year first, one without a printed year last; a target that is printed as none (－) says so.',
  })
  attainments(
    @Root() kpi: KpiEntity,
    @Ctx() context: Context,
    @Arg('against', () => ActualSource, againstArg)
    against?: ActualSource | null,
  ): Promise<Attainment[]> {
    return measureAll(context, kpi, against ?? null);
  }
}

@Resolver(() => Attainment)
export class AttainmentResolver {
  @FieldResolver(() => String, {
    description:
      'The working: in numbers where they lead to a value, else with the names of what is missing. An x is a baseline that is printed nowhere and was worked back from the printed rate.',
  })
  formula(
    @Root() { attempt, attained }: Measured,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string {
    return formula(attempt, attained, language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why there is no value, and what was read. Null where there is one.',
  })
  reason(
    @Root() { material, reasonCode }: Measured,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string | null {
    return explainReason(material, reasonCode, language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why it cannot be said whether the target is reached, in a sentence. Null where it can.',
  })
  reachedReason(
    @Root() { material, reachedReasonCode }: Measured,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string | null {
    return explainOpen(material, reachedReasonCode, language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "What to know beside the value: where the town's own rate, or the official figure of the baseline's year, says something else.",
  })
  note(
    @Root() measured: Measured,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string | null {
    return explainNotes(measured, language);
  }
}

@Resolver(() => AttainmentReading)
export class AttainmentReadingResolver {
  @FieldResolver(() => String, {
    description: 'The reading with what comes of it, ready to quote: 下限と読めば、達成.',
  })
  words(
    @Root() reading: MeasuredReading,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string {
    return readingWords(reading, language);
  }

  @FieldResolver(() => String, { description: 'The working if it is read so.' })
  formula(
    @Root() { attempt, attained }: MeasuredReading,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string {
    return formula(attempt, attained, language);
  }
}

@Resolver(() => AttainmentShare)
export class AttainmentShareResolver {
  @FieldResolver(() => String, {
    description: 'What the figure is called: 基準値からの進み, or 目標値に対する割合.',
  })
  name(
    @Root() { kind }: MeasuredShare,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string {
    return SHARE_NAMES[kind][language];
  }

  @FieldResolver(() => String, {
    description:
      'The name with the value, ready to quote (基準値からの進み 308.94 %), or with why there is none.',
  })
  words(
    @Root() share: MeasuredShare,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string {
    return shareWords(share, language);
  }

  @FieldResolver(() => String, {
    description:
      'The working: in numbers where there is a value, else with the names of what is missing.',
  })
  formula(
    @Root() share: MeasuredShare,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string {
    return shareFormula(share.kind, share.attempt, share, language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why there is no value, and what was read. Null where there is one.',
  })
  reason(
    @Root() { material, reasonCode }: MeasuredShare,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string | null {
    return explainReason(material, reasonCode, language);
  }
}
