import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Normalization } from '../../domain/definition-vocabulary.js';
import { Language, Measure } from '../../domain/vocabulary.js';
import { pieceByPiece } from '../../lib/pieces.js';
import type { Context } from '../context.js';
import { describeEnum } from '../enums.js';
import { languageArg } from '../language.js';
import { MunicipalityFilter } from '../municipalities/municipality.input.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { YearRange } from '../observations/observation.input.js';
import { cite } from '../sources/cite.js';
import { CellChoice, ComparisonChange } from './change.type.js';
import { type ChosenTowns, chooseTowns } from './choose-towns.js';
import { Comparability, ComparabilityReason } from './comparability.type.js';
import { type Compared, type Judged, readComparison } from './compare.js';
import { ComparisonRowOrder } from './comparison.input.js';
import { Comparison, ComparisonCell, ComparisonRow } from './comparison.type.js';
import { ComparisonSummary } from './comparison-summary.type.js';
import { documentsShown } from './documents-shown.js';
import { explainFinding } from './explain-finding.js';
import { whyNotAllRanked, whyUnranked } from './explain-ranking.js';
import type { LaidRow, RowFinding } from './lay-grid.js';
import { measureChanges } from './measure-changes.js';
import { firstRows, orderNote } from './order-rows.js';
import { summariseCells } from './rank-rows.js';

describeEnum(Normalization, 'Normalization', 'What figures are divided by.', {
  CAPITA: 'The population of the town, by the census nearest to the year, at most five years away.',
});

@Resolver(() => Comparison)
export class ComparisonResolver {
  @Query(() => Comparison, {
    description:
      'One indicator across municipalities, years and measures, in one answer. Unknown indicator: error UNKNOWN_INDICATOR with the nearest names.',
  })
  async compare(
    @Ctx() context: Context,
    @Arg('indicator', () => String, {
      description:
        'An id, a name or an alias, in Japanese or English ("移住者数", "ふるさと納税", "furusato-nozei.amount").',
    })
    indicator: string,
    @Arg('municipalities', () => [ID], {
      nullable: true,
      description:
        'The towns, by code or by name in any spelling (千葉県香取市, Katori-shi); `resolved` says how what is no code was read. A name of several towns is the error AMBIGUOUS_MUNICIPALITY with the candidates. Without it and `among`: every one that has plan material.',
    })
    municipalities?: string[],
    @Arg('among', () => MunicipalityFilter, {
      nullable: true,
      description: 'The towns, by a condition; with `municipalities`, those of them that meet it.',
    })
    among?: MunicipalityFilter,
    @Arg('measures', () => [Measure], { nullable: true, description: 'Without it: all three.' })
    measures?: Measure[],
    @Arg('years', () => YearRange, {
      nullable: true,
      description: 'At most 60 years; an end that is left open is that of the figures.',
    })
    years?: YearRange,
    @Arg('per', () => Normalization, {
      nullable: true,
      description:
        'Divide every value: CAPITA, by the population of the town. Not for shares and indexes, nor for the population itself: `Indicator.perHead` says what it would be.',
    })
    per?: Normalization,
  ): Promise<Compared & Pick<ChosenTowns, 'resolved'>> {
    const { towns, resolved } = await chooseTowns(context, { municipalities, among });
    const request = { indicator, measures, years, per };
    const compared = await readComparison(context.memory, towns, request);
    return { ...(await pieceByPiece(compared)), resolved };
  }

  @FieldResolver(() => [ComparisonRow], {
    description: 'The series, town by town, or in the order that is asked for.',
  })
  rows(
    @Root() compared: Compared,
    @Arg('first', () => Int, {
      nullable: true,
      description: 'How many, 1 or more. Without it: all of them.',
    })
    first?: number | null,
    @Arg('orderBy', () => ComparisonRowOrder, {
      nullable: true,
      description:
        'By the values of one year and measure: with `direction: DESC` and `first: 10`, the ten highest. Only what may be ranked is sorted; `orderNote` says where the order is no ranking.',
    })
    orderBy?: ComparisonRowOrder | null,
  ): ComparisonRow[] {
    return firstRows(compared, { first, orderBy });
  }

  @FieldResolver(() => Int, {
    description: 'How many rows there are, those that `first` leaves out with them.',
  })
  rowCount(@Root() { rows }: Compared): number {
    return rows.length;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What keeps the order of `rows(orderBy:)` from being one ranking of all values, in words; null where it is one. Rows without a value, and those only RELATED, stand last in any case.',
  })
  orderNote(
    @Root() compared: Compared,
    @Arg('orderBy', () => ComparisonRowOrder, { description: 'The order that is meant.' })
    orderBy: ComparisonRowOrder,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string | null {
    return orderNote(compared, orderBy, language);
  }

  @FieldResolver(() => [ComparisonSummary], {
    description:
      'Over the cells of each year and measure inside each comparable group in which there is a value.',
  })
  summaries(@Root() { groupOf }: Compared): ComparisonSummary[] {
    return summariseCells(groupOf);
  }

  @FieldResolver(() => [ComparisonChange], {
    description:
      'How much each row changes from one cell to another, in the order of the rows: from BASELINE to TARGET is what a plan promises. Each with a difference or a reason.',
  })
  changes(
    @Root() compared: Compared,
    @Arg('from', () => CellChoice, { description: 'Where to begin.' }) from: CellChoice,
    @Arg('to', () => CellChoice, { description: 'Where to end.' }) to: CellChoice,
  ): ComparisonChange[] {
    return measureChanges(compared, { from, to });
  }

  @FieldResolver(() => String, {
    description:
      'Text that credits the towns and their documents first, says that we processed them, ready to paste.',
  })
  citation(
    @Root() compared: Compared,
    @Ctx() { memory }: Context,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string {
    const credits = documentsShown(compared).map((document) => ({ document }));
    return cite(credits, memory, language);
  }
}

@Resolver(() => Comparability)
export class ComparabilityResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why not all are ranked together, in words; null where they are.',
  })
  rankNote(
    @Root() judged: Judged,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string | null {
    return whyNotAllRanked(judged, language);
  }
}

@Resolver(() => ComparisonRow)
export class ComparisonRowResolver {
  // A method, so that each row of a long list waits for its turn.
  @FieldResolver(() => [ComparisonCell], {
    description:
      'The whole grid: year by year, and within a year BASELINE, TARGET, ACTUAL as asked for.',
  })
  cells(@Root() { cells }: LaidRow): ComparisonCell[] {
    return cells;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it is ranked with no other town’s row, in words; null where `mayRank`.',
  })
  rankNote(
    @Root() row: LaidRow,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string | null {
    return whyUnranked(row, language);
  }
}

@Resolver(() => ComparabilityReason)
export class ComparabilityReasonResolver {
  @FieldResolver(() => String, {
    description: 'What it is, in a sentence, with what each of the towns counts.',
  })
  message(
    @Root() finding: RowFinding,
    @Arg('language', () => Language, languageArg) language: Language,
  ): string {
    return explainFinding(finding, language);
  }

  @FieldResolver(() => [Municipality], { description: 'The towns that it is about.' })
  municipalities(@Root() { rows }: RowFinding): Municipality[] {
    return [...new Set(rows.map(({ municipality }) => municipality))];
  }
}
