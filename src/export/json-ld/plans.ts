import type { RecordPlanQuery, RecordPolicyQuery } from '../answers.js';
import { type Name, type Node, named, type RecordOf, townOf } from './context.js';
import { printedAt } from './places.js';

export function planNode(plan: RecordOf<RecordPlanQuery>, name: Name): Node {
  const it = name('plans', plan.id);
  const other = (one: { id: string; name: string }) => ({
    ...name('plans', one.id),
    'schema:name': one.name,
  });
  return {
    ...it,
    '@type': ['prov:Plan', 'schema:CreativeWork'],
    'schema:identifier': plan.id,
    'schema:name': named(plan.name, plan.nameEn),
    'schema:genre': plan.kind,
    'schema:creativeWorkStatus': plan.status,
    'schema:publisher': plan.issuer,
    'schema:spatialCoverage': townOf(plan.municipality, name),
    'schema:temporalCoverage': plan.period && intervalOf(plan.period),
    'api:PlanPeriod.raw': plan.period?.raw,
    'schema:isPartOf': plan.parent && other(plan.parent),
    'dcterms:replaces': plan.follows.map(other),
    ...printedAt(it, plan.evidence, name),
  };
}

/** Fiscal years; an end that is open has two points. */
const intervalOf = ({
  startFiscalYear,
  endFiscalYear,
}: NonNullable<RecordOf<RecordPlanQuery>['period']>) =>
  `${startFiscalYear ?? '..'}/${endFiscalYear ?? '..'}`;

export function policyNode(policy: RecordOf<RecordPolicyQuery>, name: Name): Node {
  const it = name('policies', policy.id);
  return {
    ...it,
    '@type': ['skos:Concept', 'schema:CreativeWork'],
    'schema:identifier': policy.id,
    'skos:notation': policy.code,
    'skos:prefLabel': named(policy.title, policy.titleEn),
    'api:Policy.levelLabel': policy.levelLabel,
    'schema:spatialCoverage': townOf(policy.municipality, name),
    'schema:isPartOf': { ...name('plans', policy.plan.id), 'schema:name': policy.plan.name },
    'skos:broader': policy.parent && {
      ...name('policies', policy.parent.id),
      'skos:prefLabel': policy.parent.title,
    },
    'schema:about': policy.themes.map((one) => ({
      ...name('themes', one.id),
      'skos:prefLabel': one.name,
    })),
    'api:Policy.kpis': policy.kpis.map((one) => ({
      ...name('kpis', one.id),
      'schema:name': one.name,
    })),
    ...printedAt(it, policy.evidence, name),
  };
}
