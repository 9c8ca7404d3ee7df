import type { Language, PlansQuery } from '../queries/types.js';
import { type Documents, evidenceOf } from './evidence.js';
import { named, townOf } from './named.js';

type Plan = PlansQuery['plans']['nodes'][number];
type Policy = PlansQuery['policies']['edges'][number]['node'];

/** A plan, its period as printed. */
export const planOf = (plan: Plan, language: Language, documents: Documents) => ({
  id: plan.id,
  name: named(plan, language),
  town: townOf(plan.municipality, language),
  kind: plan.kind,
  status: plan.status,
  period: plan.period,
  kpis: plan.kpis.totalCount,
  evidence: evidenceOf(plan.evidence, documents),
});

/** A policy: what it is, who leads it, what measures it; the summaries are ours, the quotes the town's. */
export const policyOf = (policy: Policy, language: Language, documents: Documents) => ({
  id: policy.id,
  title: named({ name: policy.title, nameEn: policy.titleEn }, language),
  town: townOf(policy.municipality, language),
  plan: named(policy.plan, language),
  level: policy.levelLabel,
  status: policy.status,
  themes: policy.themes.map(({ id }) => id),
  departments: policy.leadDepartments,
  kpis: policy.kpis.map((kpi) => ({ id: kpi.id, name: named(kpi, language) })),
  summaries: policy.narratives.map(({ kind, text, evidence }) => ({
    kind,
    text,
    evidence: evidenceOf(evidence, documents),
  })),
  evidence: evidenceOf(policy.evidence, documents),
});
