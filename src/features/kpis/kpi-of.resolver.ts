import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { IndicatorEntity } from '../../db/entities/indicator.entity.js';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import type { PlanEntity } from '../../db/entities/plan.entity.js';
import type { PolicyEntity } from '../../db/entities/policy.entity.js';
import type { ReportedProgressEntity } from '../../db/entities/reported-progress.entity.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { Indicator } from '../indicators/indicator.type.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { Observation } from '../observations/observation.type.js';
import { Plan } from '../plans/plan.type.js';
import { Policy } from '../policies/policy.type.js';
import { Evidence } from '../sources/evidence.type.js';
import { evidenceField, loadEvidence } from '../sources/source.loaders.js';
import { KPI_ORDER, KpiArgs, KpiFilter } from './kpi.input.js';
import {
  loadKpi,
  loadKpisOfIndicator,
  loadKpisOfMunicipality,
  loadKpisOfPlan,
  loadKpisOfPolicy,
} from './kpi.loaders.js';
import { Kpi, KpiConnection, ReportedProgress } from './kpi.type.js';

@Resolver(() => Municipality)
export class MunicipalityKpisResolver {
  @FieldResolver(() => KpiConnection, {
    description: "The town's KPIs, as its documents print them.",
  })
  async kpis(
    @Root() { id }: MunicipalityEntity,
    @Ctx() context: Context,
    @Args(() => KpiArgs) args: KpiArgs,
    @Arg('filter', () => KpiFilter, { nullable: true, description: 'Which ones.' })
    filter?: KpiFilter,
  ): Promise<Connection<Kpi>> {
    const request = pageRequest(args, KPI_ORDER);
    return connection(await loadKpisOfMunicipality(context, id, request, filter ?? {}));
  }
}

@Resolver(() => Plan)
export class PlanKpisResolver {
  @FieldResolver(() => KpiConnection, { description: 'The KPIs that stand in it, as printed.' })
  async kpis(
    @Root() { id }: PlanEntity,
    @Ctx() context: Context,
    @Args(() => KpiArgs) args: KpiArgs,
    @Arg('filter', () => KpiFilter, { nullable: true, description: 'Which ones.' })
    filter?: KpiFilter,
  ): Promise<Connection<Kpi>> {
    return connection(await loadKpisOfPlan(context, id, pageRequest(args, KPI_ORDER), filter));
  }
}

@Resolver(() => Policy)
export class PolicyKpisResolver {
  @FieldResolver(() => [Kpi], { description: 'The KPIs that measure it.' })
  kpis(@Root() { id }: PolicyEntity, @Ctx() context: Context): Promise<Kpi[]> {
    return loadKpisOfPolicy(context, id);
  }
}

@Resolver(() => Indicator)
export class IndicatorKpisResolver {
  @FieldResolver(() => KpiConnection, { description: 'The KPIs of towns that it joins.' })
  async kpis(
    @Root() { id }: IndicatorEntity,
    @Ctx() context: Context,
    @Args(() => KpiArgs) args: KpiArgs,
    @Arg('filter', () => KpiFilter, { nullable: true, description: 'Which ones.' })
    filter?: KpiFilter,
  ): Promise<Connection<Kpi>> {
    const request = pageRequest(args, KPI_ORDER);
    return connection(await loadKpisOfIndicator(context, id, request, filter));
  }
}

@Resolver(() => Observation)
export class ObservationKpiResolver {
  @FieldResolver(() => Kpi, {
    nullable: true,
    description: 'The KPI that it is of. Either this or `statistic` is set.',
  })
  kpi(@Root() { kpiId }: ObservationEntity, @Ctx() context: Context): Promise<Kpi> | null {
    return kpiId ? loadKpi(context, kpiId) : null;
  }
}

@Resolver(() => ReportedProgress)
export class ReportedProgressResolver {
  @FieldResolver(() => [Evidence], evidenceField)
  evidence(@Root() { id }: ReportedProgressEntity, @Ctx() context: Context): Promise<Evidence[]> {
    return loadEvidence(context, id);
  }
}
