import type {
  ListPartnershipsQuery,
  ListPlansQuery,
  ListPoliciesQuery,
  ListSisterCitiesQuery,
} from '../answers.js';
import type { Row } from '../column.js';
import type { PrintedPlace } from '../long-form/places-of-comparison.js';
import { placeCells } from '../long-form/printed.js';

type NodeOf<Query extends { list: { nodes: readonly object[] } }> = Query['list']['nodes'][number];

interface Listed {
  id: string;
  municipality: { code: string; name: string; nameEn: string };
  evidence: readonly PrintedPlace[];
}

const common = ({ id, municipality, evidence }: Listed) => ({
  id,
  municipality_code: municipality.code,
  municipality: municipality.name,
  municipality_en: municipality.nameEn,
  ...placeCells(evidence[0]),
});

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

export const planRow = (plan: NodeOf<ListPlansQuery>): Row => ({
  ...common(plan),
  issuer: plan.issuer,
  name: plan.name,
  name_en: plan.nameEn,
  kind: plan.kind,
  status: plan.status,
  start_fiscal_year: plan.period?.startFiscalYear ?? null,
  end_fiscal_year: plan.period?.endFiscalYear ?? null,
  period: plan.period?.raw ?? null,
  parent_id: plan.parent?.id ?? null,
  follows: idsOf(plan.follows),
});

export const policyRow = (policy: NodeOf<ListPoliciesQuery>): Row => ({
  ...common(policy),
  plan_id: policy.plan.id,
  plan: policy.plan.name,
  parent_id: policy.parent?.id ?? null,
  level_label: policy.levelLabel,
  code: policy.code,
  title: policy.title,
  title_en: policy.titleEn,
  themes: idsOf(policy.themes),
  lead_departments: policy.leadDepartments,
  related_departments: policy.relatedDepartments,
  priority: policy.priority,
  status: policy.status,
  is_reprint: policy.isReprint,
  reprint_of_id: policy.reprintOf?.id ?? null,
  stages: policy.stages,
  target_actors: policy.targetActors,
  completion_criterion: policy.completionCriterion,
  sdg_goals: policy.sdgGoals,
  related_plans: idsOf(policy.relatedPlans),
});

const agreed = (one: NodeOf<ListPartnershipsQuery> | NodeOf<ListSisterCitiesQuery>) => ({
  date: one.date,
  date_raw: one.dateRaw,
  status: one.status,
  status_as_of: one.statusAsOf,
});

export const partnershipRow = (partnership: NodeOf<ListPartnershipsQuery>): Row => ({
  ...common(partnership),
  name: partnership.name,
  name_en: partnership.nameEn,
  kind: partnership.kind,
  partners: partnership.partners,
  partner_municipality_codes: partnership.partnerMunicipalities.map(({ code }) => code),
  ...agreed(partnership),
});

export const sisterCityRow = (city: NodeOf<ListSisterCitiesQuery>): Row => ({
  ...common(city),
  partner_name: city.partnerName,
  partner_name_en: city.partnerNameEn,
  country: city.country,
  region: city.region,
  partner_code: city.partnerMunicipality?.code ?? null,
  kind: city.kind,
  kind_label: city.kindLabel,
  reciprocity: city.reciprocity,
  fields_of_exchange: city.fieldsOfExchange,
  ...agreed(city),
});
