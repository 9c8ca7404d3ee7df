import { PlanEntity } from '../../db/entities/plan.entity.js';
import { existing, loadById, loadOfParent, loadPageOfParent } from '../loaders.js';

export const findPlan = loadById(PlanEntity);
export const loadPlan = existing(findPlan);
export const loadPlanChildren = loadOfParent(PlanEntity, 'parentId');
export const loadPlansOf = loadPageOfParent(PlanEntity, 'municipalityCode');
