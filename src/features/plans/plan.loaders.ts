import { In } from 'typeorm';
import { PlanEntity } from '../../db/entities/plan.entity.js';
import { PlanSuccessionEntity } from '../../db/entities/plan-succession.entity.js';
import { groupToKeys } from '../../lib/align.js';
import { inBatches } from '../../lib/batches.js';
import { perOwner } from '../../lib/per-owner.js';
import type { Context } from '../context.js';
import { existing, loadById, loadOfParent, loadPageOfParent } from '../loaders.js';
import { withCodes } from '../municipalities/ask-towns.js';
import type { PlanFilter } from './plan.input.js';
import { planFilter } from './plan.store.js';

const plansWanted = (filter: PlanFilter | null, memory: Context['memory']) =>
  planFilter(withCodes(memory, filter));

export const findPlan = loadById(PlanEntity);
export const loadPlan = existing(findPlan);
export const loadPlanChildren = loadOfParent(PlanEntity, 'parentId');
export const loadPlansOf = loadPageOfParent(PlanEntity, 'municipalityCode', plansWanted);

/** The plans on one side of a plan, in order. */
function loadNeighbours(of: 'planId' | 'followsId', side: 'plan' | 'follows') {
  const loader = perOwner(({ db }: Context) =>
    inBatches<string, PlanEntity[]>(async (plans) => {
      const links = await db.getRepository(PlanSuccessionEntity).find({
        where: { [of]: In(plans) },
        relations: { [side]: true },
      });
      return groupToKeys(plans, links, (link) => link[of]).map((group) =>
        group.flatMap((link) => link[side] ?? []).sort((a, b) => a.position - b.position),
      );
    }),
  );
  return (context: Context, planId: string) => loader(context).load(planId);
}

export const loadPlansBefore = loadNeighbours('planId', 'follows');
export const loadPlansAfter = loadNeighbours('followsId', 'plan');
