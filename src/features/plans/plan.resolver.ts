import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { MunicipalityEntity } from '../../db/entities/municipality.entity.js';
import { PlanEntity } from '../../db/entities/plan.entity.js';
import { rowOf } from '../../db/memory/tables.js';
import { page } from '../../db/page.js';
import { PLAN_KINDS, PLAN_STATUSES } from '../../domain/kind-words.js';
import { type Connection, connection, pageRequest } from '../connection.js';
import type { Context } from '../context.js';
import { countsOf } from '../counts-of.js';
import { BY_MUNICIPALITY, byWord, namesOf } from '../groupings.js';
import { withCodes } from '../municipalities/ask-towns.js';
import { loadMunicipality } from '../municipalities/municipality.loaders.js';
import { Municipality } from '../municipalities/municipality.type.js';
import { Evidence } from '../sources/evidence.type.js';
import { loadProvenance, provenanceField } from '../sources/provenance.loaders.js';
import { Provenance } from '../sources/provenance.type.js';
import { evidenceField, loadEvidence } from '../sources/source.loaders.js';
import { Theme } from '../themes/theme.type.js';
import { PLAN_ORDER, PlanArgs, PlanFilter } from './plan.input.js';
import { findPlan, loadPlan, loadPlanChildren, loadPlansOf } from './plan.loaders.js';
import { planFilter } from './plan.store.js';
import { Plan, PlanConnection, PlanPeriod } from './plan.type.js';
import { loadThemesOfPlan, THEMES_OF_PLANS } from './plan-themes.js';

export const PlanCounts = countsOf(PlanConnection, 'Plan', {
  MUNICIPALITY: BY_MUNICIPALITY,
  KIND: byWord('kind', PLAN_KINDS, 'By kind.'),
  STATUS: byWord('status', PLAN_STATUSES, 'By status, as of the document that names it.'),
  THEME: {
    by: 'about."themeId"',
    join: (query) => query.leftJoin(THEMES_OF_PLANS, 'about', 'about."planId" = row.id'),
    description:
      'By theme: its id. A row is in the group of each theme that its policies name or its KPIs are on.',
    namesOf: (id, { themes }) => namesOf(rowOf(themes, id)),
    reason: 'NOT_SORTED',
  },
  START_FISCAL_YEAR: { by: 'row.startFiscalYear', description: 'By the first 年度 of its period.' },
  END_FISCAL_YEAR: { by: 'row.endFiscalYear', description: 'By the last 年度 of its period.' },
});

@Resolver(() => Plan)
export class PlanResolver {
  @Query(() => Plan, { nullable: true, description: 'One plan by its id; null if there is none.' })
  plan(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of a Plan.' }) id: string,
  ): Promise<Plan | null> {
    return findPlan(context, id);
  }

  @Query(() => PlanConnection, { description: 'The plans, by town.' })
  async plans(
    @Ctx() { db, memory }: Context,
    @Args(() => PlanArgs) args: PlanArgs,
    @Arg('filter', () => PlanFilter, { nullable: true, description: 'Which ones.' })
    filter?: PlanFilter,
  ): Promise<Connection<Plan>> {
    const request = pageRequest(args, PLAN_ORDER);
    const conditions = planFilter(withCodes(memory, filter));
    return connection(await page(db, PlanEntity, request, conditions));
  }

  @FieldResolver(() => Municipality, { description: 'The town whose document names the plan.' })
  municipality(@Root() { municipalityCode }: PlanEntity, @Ctx() context: Context): Municipality {
    return loadMunicipality(context, municipalityCode);
  }

  @FieldResolver(() => PlanPeriod, {
    nullable: true,
    description:
      'Null where the source prints no period; an open end (平成21年度～) has a start and no end.',
  })
  period(@Root() { startFiscalYear, endFiscalYear, periodRaw }: PlanEntity): PlanPeriod | null {
    return periodRaw === null ? null : { startFiscalYear, endFiscalYear, raw: periodRaw };
  }

  @FieldResolver(() => Plan, { nullable: true, description: 'The plan that it is a part of.' })
  parent(@Root() { parentId }: PlanEntity, @Ctx() context: Context): Promise<Plan> | null {
    return parentId ? loadPlan(context, parentId) : null;
  }

  @FieldResolver(() => [Plan], { description: 'The plans that are parts of it.' })
  children(@Root() { id }: PlanEntity, @Ctx() context: Context): Promise<Plan[]> {
    return loadPlanChildren(context, id);
  }

  @FieldResolver(() => [Theme], {
    description:
      'The themes that its policies name or the indicators of its KPIs are on, in the order of `themes`.',
  })
  themes(@Root() { id }: PlanEntity, @Ctx() context: Context): Promise<Theme[]> {
    return loadThemesOfPlan(context, id);
  }

  @FieldResolver(() => Provenance, provenanceField)
  provenance(@Root() { id }: PlanEntity, @Ctx() context: Context): Promise<Provenance> {
    return loadProvenance(context, id);
  }

  @FieldResolver(() => [Evidence], evidenceField)
  evidence(@Root() { id }: PlanEntity, @Ctx() context: Context): Promise<Evidence[]> {
    return loadEvidence(context, id);
  }
}

@Resolver(() => Municipality)
export class MunicipalityPlansResolver {
  @FieldResolver(() => PlanConnection, { description: "The plans that the town's documents name." })
  async plans(
    @Root() { id }: MunicipalityEntity,
    @Ctx() context: Context,
    @Args(() => PlanArgs) args: PlanArgs,
    @Arg('filter', () => PlanFilter, { nullable: true, description: 'Which ones.' })
    filter?: PlanFilter,
  ): Promise<Connection<Plan>> {
    return connection(await loadPlansOf(context, id, pageRequest(args, PLAN_ORDER), filter));
  }
}
