import { BudgetEntity } from '../../db/entities/budget.entity.js';
import { NarrativeEntity } from '../../db/entities/narrative.entity.js';
import { PlanEntity } from '../../db/entities/plan.entity.js';
import { PlanSuccessionEntity } from '../../db/entities/plan-succession.entity.js';
import { PolicyEntity } from '../../db/entities/policy.entity.js';
import { PolicyPhaseEntity } from '../../db/entities/policy-phase.entity.js';
import { PolicyPlanEntity } from '../../db/entities/policy-plan.entity.js';
import { PolicyThemeEntity } from '../../db/entities/policy-theme.entity.js';
import { ProvenanceEntity } from '../../db/entities/provenance.entity.js';
import { NarrativeKind, PlanKind, PlanStatus, PolicyStatus } from '../../domain/vocabulary.js';
import { may, must, recordTable } from './record-table.js';
import type { Table } from './table.js';

/** What is planned: plans, their policies, and what these say of money, time and content. */
export const PLAN_TABLES: readonly Table[] = [
  recordTable({
    name: 'plans',
    of: 'Plan',
    rowsOf: PlanEntity,
    columns: [
      must('id', 'text', 'Plan.id'),
      must('municipality_code', 'text', 'Municipality.code', { bounds: true }),
      must('issuer', 'text', 'Plan.issuer'),
      must('name', 'text', 'Plan.name'),
      may('name_en', 'text', 'Plan.nameEn'),
      must('kind', 'text', 'Plan.kind', { words: PlanKind }),
      must('status', 'text', 'Plan.status', { words: PlanStatus }),
      may('start_fiscal_year', 'integer', 'PlanPeriod.startFiscalYear'),
      may('end_fiscal_year', 'integer', 'PlanPeriod.endFiscalYear'),
      may('period', 'text', 'PlanPeriod.raw', { from: ({ periodRaw }) => periodRaw }),
      may('parent_id', 'text', 'Plan.parent'),
      must('follows', 'list', 'Plan.follows', {
        links: { of: PlanSuccessionEntity, by: 'planId', to: 'follows' },
      }),
    ],
  }),
  recordTable({
    name: 'policies',
    of: 'Policy',
    rowsOf: PolicyEntity,
    isLong: true,
    columns: [
      must('id', 'text', 'Policy.id'),
      must('municipality_code', 'text', 'Municipality.code', { bounds: true }),
      must('plan_id', 'text', 'Plan.id'),
      may('parent_id', 'text', 'Policy.parent'),
      must('level_label', 'text', 'Policy.levelLabel'),
      may('code', 'text', 'Policy.code'),
      must('title', 'text', 'Policy.title'),
      may('title_en', 'text', 'Policy.titleEn'),
      must('themes', 'list', 'Policy.themes', {
        links: { of: PolicyThemeEntity, by: 'policyId', to: 'theme' },
      }),
      must('lead_departments', 'list', 'Policy.leadDepartments'),
      must('related_departments', 'list', 'Policy.relatedDepartments'),
      may('priority', 'boolean', 'Policy.priority'),
      may('status', 'text', 'Policy.status', { words: PolicyStatus }),
      must('is_reprint', 'boolean', 'Policy.isReprint'),
      may('reprint_of_id', 'text', 'Policy.reprintOf'),
      must('stages', 'list', 'Policy.stages'),
      must('target_actors', 'list', 'Policy.targetActors'),
      may('completion_criterion', 'text', 'Policy.completionCriterion'),
      must('sdg_goals', 'list', 'Policy.sdgGoals'),
      must('related_plans', 'list', 'Policy.relatedPlans', {
        links: { of: PolicyPlanEntity, by: 'policyId', to: 'plan' },
      }),
    ],
  }),
  recordTable({
    name: 'policy_phases',
    of: 'PolicyPhase',
    rowsOf: PolicyPhaseEntity,
    key: ['policy_id', 'fiscal_year'],
    ordered: {
      relations: { policy: true },
      order: { policy: { position: 'ASC' }, fiscalYear: 'ASC' },
    },
    columns: [
      must('policy_id', 'text', 'Policy.id'),
      must('fiscal_year', 'integer', 'PolicyPhase.fiscalYear'),
      may('phase', 'text', 'PolicyPhase.phase'),
      may('raw', 'text', 'PolicyPhase.raw'),
    ],
  }),
  recordTable({
    name: 'budgets',
    of: 'Budget',
    rowsOf: BudgetEntity,
    key: [],
    columns: [
      must('policy_id', 'text', 'Policy.id'),
      must('fiscal_year', 'integer', 'Budget.fiscalYear'),
      must('item', 'text', 'Budget.item'),
      must('amount', 'number', 'Budget.amount'),
      must('unit', 'text', 'Budget.unit'),
      may('general_revenue', 'number', 'Budget.generalRevenue'),
      must('raw', 'text', 'Budget.raw'),
    ],
  }),
  recordTable({
    name: 'narratives',
    of: 'Narrative',
    rowsOf: NarrativeEntity,
    key: [],
    columns: [
      must('record_id', 'text', 'Node.id', { from: ({ subjectId }) => subjectId }),
      must('kind', 'text', 'Narrative.kind', { words: NarrativeKind }),
      may('fiscal_year', 'integer', 'Narrative.fiscalYear'),
      must('text', 'text', 'Narrative.text'),
    ],
  }),
  recordTable({
    name: 'provenance',
    of: 'Provenance',
    rowsOf: ProvenanceEntity,
    key: ['record_id'],
    ordered: { order: { recordId: 'ASC' } },
    columns: [
      must('record_id', 'text', 'Node.id', { from: ({ recordId }) => recordId }),
      must('machine', 'text', 'Provenance.machine'),
      must('accepted_by', 'text', 'Provenance.acceptedBy'),
      must('accepted_on', 'text', 'Provenance.acceptedOn'),
      must('corrected', 'boolean', 'Provenance.corrected'),
    ],
  }),
];
