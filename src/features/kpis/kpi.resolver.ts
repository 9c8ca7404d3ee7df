import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { KpiEntity } from '../../db/entities/kpi.entity.js';
import { figuresOfKpi } from '../../db/memory/of-rows.js';
import type { KpiRow } from '../../db/memory/series.js';
import { page } from '../../db/page.js';
import {
  DIRECTIONS,
  MISSING_REASONS,
  REACHED_REASONS,
  TARGET_STATES,
} from '../../domain/kind-words.js';
import { Measure } from '../../domain/vocabulary.js';
import { whenThere } from '../../lib/when-there.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { countsOf } from '../counts-of.js';
import { BY_INDICATOR, BY_ITS_THEME, BY_MUNICIPALITY, byWord } from '../groupings.js';
import { loadIndicator } from '../indicators/indicator.loaders.js';
import { Indicator } from '../indicators/indicator.type.js';
import { loadMunicipality } from '../municipalities/municipality.loaders.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { checkYears, inYears } from '../observations/check-years.js';
import { YearRange } from '../observations/observation.input.js';
import { Observation } from '../observations/observation.type.js';
import { loadPlan } from '../plans/plan.loaders.js';
import { Plan } from '../plans/plan.type.js';
import { loadPolicy } from '../policies/policy.loaders.js';
import { Policy } from '../policies/policy.type.js';
import { Evidence } from '../sources/evidence.type.js';
import { Narrative } from '../sources/narrative.type.js';
import { loadProvenance, provenanceField } from '../sources/provenance.loaders.js';
import { Provenance } from '../sources/provenance.type.js';
import {
  evidenceField,
  loadEvidence,
  loadNarratives,
  narrativesField,
} from '../sources/source.loaders.js';
import { KPI_ORDER, KpiArgs, KpiFilter } from './kpi.input.js';
import { findKpi, loadReportedProgress } from './kpi.loaders.js';
import { kpiFilter, resolveKpiFilter } from './kpi.store.js';
import { Kpi, KpiConnection, ReportedProgress } from './kpi.type.js';

/** Of no index: SQLite would go through all KPIs in its order, however few a filter lets through. */
const INDICATOR_ID = "(row.indicatorId || '')";

export const KpiCounts = countsOf(KpiConnection, 'Kpi', {
  MUNICIPALITY: BY_MUNICIPALITY,
  INDICATOR: { ...BY_INDICATOR, by: INDICATOR_ID },
  THEME: { ...BY_ITS_THEME, by: INDICATOR_ID },
  REACHED: byWord(
    'targetState',
    TARGET_STATES,
    'By whether the target is reached that `attainment` answers for where no year is asked for.',
  ),
  REACHED_REASON: byWord(
    'reachedReason',
    REACHED_REASONS,
    'By why it cannot be said whether that target is reached.',
    'HAS_VALUE',
  ),
  MISSING: byWord(
    'targetMissing',
    MISSING_REASONS,
    'By why that target or its actual value is missing.',
    'HAS_VALUE',
  ),
  TARGET_YEAR: { by: 'row.targetYear', description: 'By the year of that target.' },
  DIRECTION: byWord('direction', DIRECTIONS, 'By the direction that is wanted.'),
});

@Resolver(() => Kpi)
export class KpiResolver {
  @Query(() => Kpi, { nullable: true, description: 'One KPI by its id; null if there is none.' })
  kpi(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of a Kpi.' }) id: string,
  ): Promise<Kpi | null> {
    return findKpi(context, id);
  }

  @Query(() => KpiConnection, { description: 'The KPIs, by town, in the order of the documents.' })
  async kpis(
    @Ctx() { db, memory }: Context,
    @Args(() => KpiArgs) args: KpiArgs,
    @Arg('filter', () => KpiFilter, { nullable: true, description: 'Which ones.' })
    filter?: KpiFilter,
  ): Promise<Connection<Kpi>> {
    const request = pageRequest(args, KPI_ORDER);
    return connection(
      await page(db, KpiEntity, request, kpiFilter(resolveKpiFilter(memory, filter))),
    );
  }

  @FieldResolver(() => Municipality, { description: 'The town that it is of.' })
  municipality(@Root() { municipalityCode }: KpiEntity, @Ctx() context: Context): Municipality {
    return loadMunicipality(context, municipalityCode);
  }

  @FieldResolver(() => Plan, { description: 'The plan that it stands in.' })
  plan(@Root() { planId }: KpiEntity, @Ctx() context: Context): Promise<Plan> {
    return loadPlan(context, planId);
  }

  @FieldResolver(() => Policy, { nullable: true, description: 'The policy that it measures.' })
  policy(@Root() { policyId }: KpiEntity, @Ctx() context: Context): Promise<Policy> | null {
    return policyId ? loadPolicy(context, policyId) : null;
  }

  @FieldResolver(() => Indicator, { description: 'The concept that it can be compared by.' })
  indicator(@Root() { indicatorId }: KpiEntity, @Ctx() context: Context): Indicator {
    return loadIndicator(context, indicatorId);
  }

  @FieldResolver(() => [Observation], { description: 'Its printed figures and absences.' })
  observations(
    @Root() kpi: KpiRow,
    @Ctx() { memory }: Context,
    @Arg('measures', () => [Measure], { nullable: true, description: 'Only these.' })
    measures?: Measure[],
    @Arg('years', () => YearRange, {
      nullable: true,
      description: 'Only these years; figures without a printed year are left out then.',
    })
    years?: YearRange,
  ): Observation[] | Promise<Observation[]> {
    const range = checkYears(years);
    return whenThere(figuresOfKpi(memory, kpi), (all): Observation[] => {
      if (!measures && !range) return all;
      return all.filter(
        ({ measure, year }) => (!measures || measures.includes(measure)) && inYears(year, range),
      );
    });
  }

  @FieldResolver(() => [ReportedProgress], {
    description: "The town's own printed progress rate, never recomputed.",
  })
  reportedProgress(
    @Root() { id }: KpiEntity,
    @Ctx() context: Context,
  ): Promise<ReportedProgress[]> {
    return loadReportedProgress(context, id);
  }

  @FieldResolver(() => [Narrative], narrativesField)
  narratives(@Root() { id }: KpiEntity, @Ctx() context: Context): Promise<Narrative[]> {
    return loadNarratives(context, id);
  }

  @FieldResolver(() => Provenance, provenanceField)
  provenance(@Root() { id }: KpiEntity, @Ctx() context: Context): Promise<Provenance> {
    return loadProvenance(context, id);
  }

  @FieldResolver(() => [Evidence], evidenceField)
  evidence(@Root() { id }: KpiEntity, @Ctx() context: Context): Promise<Evidence[]> {
    return loadEvidence(context, id);
  }
}
