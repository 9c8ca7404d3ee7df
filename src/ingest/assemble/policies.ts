import { searchable } from '../../lib/fold-name.js';
import type { Claim } from '../claims.js';
import { printedClaims } from '../fact.js';
import type { Path } from '../read-yaml.js';
import type { BudgetSeed, PolicySeed } from '../schemas/policies.js';
import { addNarratives, addRecord, type Scope } from './record.js';

/** Adds one file's tree of policies, parents before children. */
export function addPolicies(scope: Scope, plan: string, policies: readonly PolicySeed[]): void {
  // A file without policies may be there before its plan is.
  if (policies.length === 0) return;
  const planId = scope.draft.refer(
    'plan',
    `${scope.slug}/plan/${plan}`,
    scope.file.place(['plan']),
  );
  for (const [i, seed] of policies.entries()) {
    const path = ['policies', i];
    const parentId = seed.parent ? referPolicy(scope, seed.parent, [...path, 'parent']) : null;
    addPolicy(scope, planId, parentId, seed, path);
  }
}

const referPolicy = ({ draft, slug, file }: Scope, id: string, path: Path) =>
  draft.refer('policy', `${slug}/policy/${id}`, file.place(path));

/** Adds one policy and the tree under it. */
export function addPolicy(
  scope: Scope,
  planId: string,
  parentId: string | null,
  seed: PolicySeed,
  path: Path,
): void {
  const { draft, slug, municipalityCode } = scope;
  const { rows } = draft;
  const id = `${slug}/policy/${seed.id}`;
  addRecord(scope, {
    id,
    path,
    evidence: seed.evidence,
    locator: seed.locator,
    claims: claims(seed),
  });
  const reprintOfId = seed.reprintOf
    ? referPolicy(scope, seed.reprintOf, [...path, 'reprintOf'])
    : null;
  if (parentId === null && !seed.themes?.length) {
    const message =
      'themes: a policy at the top of a tree names some: all below it fall under them';
    draft.fault(scope.file.place(path), message);
  }
  rows.policy.push({
    id,
    municipalityCode,
    planId,
    parentId,
    levelLabel: seed.level,
    code: seed.code ?? null,
    title: seed.title,
    titleEn: seed.titleEn ?? null,
    leadDepartments: seed.leadDepartments ?? [],
    relatedDepartments: seed.relatedDepartments ?? [],
    priority: seed.priority ?? null,
    status: seed.status ?? null,
    isReprint: reprintOfId !== null || seed.reprint === true,
    reprintOfId,
    stages: seed.stages ?? [],
    targetActors: seed.targetActors ?? [],
    completionCriterion: seed.completionCriterion ?? null,
    sdgGoals: seed.sdgGoals ?? [],
    departmentText: searchable(...(seed.leadDepartments ?? [])),
    searchText: searchable(seed.title, seed.titleEn),
  });
  for (const [i, themeId] of (seed.themes ?? []).entries()) {
    draft.refer('theme', `theme/${themeId}`, scope.file.place([...path, 'themes', i]));
    rows.policyTheme.push({ policyId: id, themeId });
  }
  for (const [i, plan] of (seed.relatedPlans ?? []).entries()) {
    const place = scope.file.place([...path, 'relatedPlans', i]);
    rows.policyPlan.push({
      policyId: id,
      planId: draft.refer('plan', `${slug}/plan/${plan}`, place),
    });
  }
  const years = new Set<number>();
  for (const [i, { year, phase, raw }] of (seed.schedule ?? []).entries()) {
    if (years.has(year)) {
      draft.fault(scope.file.place([...path, 'schedule', i]), `year: ${year} stands twice`);
    }
    years.add(year);
    rows.policyPhase.push({
      policyId: id,
      fiscalYear: year,
      phase: phase ?? null,
      raw: raw ?? null,
    });
  }
  for (const [i, budget] of (seed.budgets ?? []).entries()) {
    addBudget(scope, id, budget, [...path, 'budgets', i], seed.locator);
  }
  addNarratives(scope, id, path, seed.narratives, seed.locator);
  for (const [i, child] of (seed.children ?? []).entries()) {
    addPolicy(scope, planId, id, child, [...path, 'children', i]);
  }
}

/** 再掲 stands for what is one, in the quotes of either field, and for nothing else. */
function reprintClaims({ reprint, reprintOf }: PolicySeed): Claim[] {
  const of = reprintOf !== undefined;
  const claim = (field: string, marked: boolean): Claim => {
    return { field, kind: 'mark', mark: 'REPRINT', marked };
  };
  return [
    ...(of && !reprint ? [] : [claim('isReprint', reprint === true)]),
    ...(reprint && !of ? [] : [claim('reprintOf', of)]),
  ];
}

const policyStatus = { kind: 'worded', list: 'PolicyStatus' } as const;

function claims(seed: PolicySeed): Claim[] {
  const { code, title, leadDepartments, relatedDepartments, stages, targetActors } = seed;
  const schedule = seed.schedule ?? [];
  return [
    ...printedClaims({ code, title, leadDepartments, relatedDepartments, stages, targetActors }),
    { field: 'targetActors', kind: 'ticked', items: targetActors ?? [] },
    ...reprintClaims(seed),
    { field: 'priority', kind: 'mark', mark: 'PRIORITY', marked: seed.priority === true },
    ...(seed.status ? [{ field: 'status', ...policyStatus, value: seed.status, names: [] }] : []),
    ...printedClaims({ completionCriterion: seed.completionCriterion }),
    ...printedClaims({ schedule: schedule.flatMap(({ raw }) => raw ?? []) }, true),
    ...(schedule.length === 0
      ? []
      : [
          {
            field: 'scheduleYears',
            kind: 'years' as const,
            years: schedule.map(({ year }) => year),
          },
          {
            field: 'schedule',
            kind: 'phases' as const,
            cells: schedule.map(({ year, raw = null, phase = null }) => ({ year, raw, phase })),
          },
        ]),
  ];
}

function addBudget(
  scope: Scope,
  policyId: string,
  seed: BudgetSeed,
  path: Path,
  locator: readonly string[] | undefined,
): void {
  const { year, item, amount, unit, generalRevenue, raw, evidence } = seed;
  const id = `${policyId}/budget/${year}/${path.at(-1)}`;
  const figure = { kind: 'figure', unit, comparator: 'EQUAL' } as const;
  addRecord(scope, {
    id,
    path,
    evidence,
    locator,
    claims: [
      { ...figure, field: 'amount', value: amount },
      ...(generalRevenue === undefined
        ? []
        : [
            { ...figure, field: 'generalRevenue', value: generalRevenue },
            {
              field: 'generalRevenue',
              kind: 'part' as const,
              raw,
              whole: amount,
              part: generalRevenue,
            },
          ]),
      ...printedClaims({ item }),
      ...printedClaims({ raw }, true),
      ...[amount, generalRevenue].flatMap((value) =>
        value === undefined ? [] : [{ field: 'raw', kind: 'raw' as const, raw, value }],
      ),
      { field: 'year', kind: 'year', year },
    ],
  });
  scope.draft.rows.budget.push({
    id,
    policyId,
    fiscalYear: year,
    item,
    amount,
    unit,
    generalRevenue: generalRevenue ?? null,
    raw,
  });
}
