import { PlanEntity } from '../../db/entities/plan.entity.js';
import { loadExisting, loadOfParent, loadPageOfParent } from '../loaders.js';

export const loadPlan = loadExisting(PlanEntity);
export const loadPlanChildren = loadOfParent(PlanEntity, 'parentId');
export const loadPlansOf = loadPageOfParent(PlanEntity, 'municipalityCode');
