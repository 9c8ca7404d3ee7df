import { In, IsNull } from 'typeorm';
import { BudgetEntity } from '../../db/entities/budget.entity.js';
import type { PlanEntity } from '../../db/entities/plan.entity.js';
import { PolicyEntity } from '../../db/entities/policy.entity.js';
import { PolicyPhaseEntity } from '../../db/entities/policy-phase.entity.js';
import { PolicyPlanEntity } from '../../db/entities/policy-plan.entity.js';
import { PolicyThemeEntity } from '../../db/entities/policy-theme.entity.js';
import type { ThemeEntity } from '../../db/entities/theme.entity.js';
import { rowOf } from '../../db/memory/tables.js';
import { groupToKeys } from '../../lib/align.js';
import { inBatches } from '../../lib/batches.js';
import { perOwner } from '../../lib/per-owner.js';
import type { Context } from '../context.js';
import { existing, loadById, loadOfParent, loadPageOfParent } from '../loaders.js';
import { withCodes } from '../municipalities/ask-towns.js';
import type { PolicyFilter } from './policy.input.js';
import { policiesOnTheme, policyFilter } from './policy.store.js';

export const findPolicy = loadById(PolicyEntity);
export const loadPolicy = existing(findPolicy);
export const loadPolicyChildren = loadOfParent(PolicyEntity, 'parentId');
export const loadBudgets = loadOfParent(BudgetEntity, 'policyId');
const policiesWanted = (filter: PolicyFilter | null, memory: Context['memory']) =>
  policyFilter(withCodes(memory, filter));
export const loadPoliciesOf = loadPageOfParent(PolicyEntity, 'municipalityCode', policiesWanted);
/** Those that name a theme themselves. */
export const loadPoliciesOfTheme = loadPageOfParent(
  PolicyEntity,
  {
    column: 'onTheme.themeId',
    join: (query) => query.innerJoin(PolicyThemeEntity, 'onTheme', 'onTheme.policyId = row.id'),
  },
  policiesWanted,
);

const onTheme = perOwner(({ db }: Context, key) => {
  const { theme, first } = JSON.parse(key) as { theme: string; first: number };
  return inBatches<string, PolicyEntity[]>(async (codes) =>
    groupToKeys(
      codes,
      await policiesOnTheme(db, theme, codes, first),
      (row) => row.municipalityCode,
    ),
  );
});

/** The first policies of a town on a theme, reprints left out. */
export const loadPoliciesOnTheme = (
  context: Context,
  code: string,
  theme: string,
  first: number,
): Promise<PolicyEntity[]> => onTheme(context, JSON.stringify({ theme, first })).load(code);

const topsOfPlans = perOwner(({ db }: Context) =>
  inBatches<string, PolicyEntity[]>(async (plans) => {
    const rows = await db.getRepository(PolicyEntity).find({
      where: { planId: In(plans), parentId: IsNull() },
      order: { position: 'ASC' },
    });
    return groupToKeys(plans, rows, ({ planId }) => planId);
  }),
);

/** The policies of a plan that have none above them. */
export const loadTopPolicies = (context: Context, planId: string) =>
  topsOfPlans(context).load(planId);

const phases = perOwner(({ db }: Context) =>
  inBatches<string, PolicyPhaseEntity[]>(async (policies) => {
    const rows = await db.getRepository(PolicyPhaseEntity).find({
      where: { policyId: In(policies) },
      order: { fiscalYear: 'ASC' },
    });
    return groupToKeys(policies, rows, ({ policyId }) => policyId);
  }),
);

/** The timetable of a policy, year by year. */
export const loadSchedule = (context: Context, policyId: string) => phases(context).load(policyId);

const themes = perOwner(({ db, memory }: Context) =>
  inBatches<string, ThemeEntity[]>(async (policies) => {
    const links = await db.getRepository(PolicyThemeEntity).findBy({ policyId: In(policies) });
    return groupToKeys(policies, links, ({ policyId }) => policyId).map((group) =>
      group
        .map(({ themeId }) => rowOf(memory.themes, themeId))
        .sort((a, b) => a.position - b.position),
    );
  }),
);

/** The themes that a policy names itself. */
export const loadThemes = (context: Context, policyId: string) => themes(context).load(policyId);

const relatedPlans = perOwner(({ db }: Context) =>
  inBatches<string, PlanEntity[]>(async (policies) => {
    const links = await db.getRepository(PolicyPlanEntity).find({
      where: { policyId: In(policies) },
      relations: { plan: true },
    });
    links.sort((a, b) => (a.plan?.position ?? 0) - (b.plan?.position ?? 0));
    const groups = groupToKeys(policies, links, ({ policyId }) => policyId);
    return groups.map((group) => group.flatMap(({ plan }) => plan ?? []));
  }),
);

/** The plans that a policy names. */
export const loadRelatedPlans = (context: Context, policyId: string) =>
  relatedPlans(context).load(policyId);
