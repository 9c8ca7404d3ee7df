import { searchable } from '../../lib/fold-name.js';
import type { Claim } from '../claims.js';
import { printedClaims } from '../fact.js';
import type { PlanSeed } from '../schemas/plans.js';
import { addProvenance, addRecord, type Scope } from './record.js';

/** Adds the plans of one file. */
export function addPlans(scope: Scope, plans: readonly PlanSeed[]): void {
  for (const [i, seed] of plans.entries()) addPlan(scope, seed, i, plans);
}

/** Adds one plan, the `i`th of the plans of its file. */
export function addPlan(scope: Scope, seed: PlanSeed, i: number, plans: readonly PlanSeed[]): void {
  const { draft, file, slug, municipalityCode } = scope;
  const path = ['plans', i];
  const id = `${slug}/plan/${seed.id}`;
  const { period } = seed;
  addRecord(scope, {
    id,
    path,
    evidence: seed.evidence,
    locator: seed.locator,
    claims: [
      ...printedClaims({ name: seed.name }),
      ...(period ? periodClaims(period) : []),
      { field: 'kind', kind: 'worded', list: 'PlanKind', value: seed.kind, names: [seed.name] },
      {
        field: 'status',
        kind: 'worded',
        list: 'PlanStatus',
        value: seed.status,
        names: [seed.name],
      },
      ...successionClaims(seed, plans),
    ],
  });
  addProvenance(scope, id, seed.provenance);
  draft.rows.plan.push({
    id,
    municipalityCode,
    issuer: seed.issuer,
    name: seed.name,
    nameEn: seed.nameEn ?? null,
    kind: seed.kind,
    status: seed.status,
    startFiscalYear: period?.start ?? null,
    endFiscalYear: period?.end ?? null,
    periodRaw: period?.raw ?? null,
    parentId: seed.parent
      ? draft.refer('plan', `${slug}/plan/${seed.parent}`, file.place([...path, 'parent']))
      : null,
    searchText: searchable(seed.name, seed.nameEn, seed.issuer),
  });
  for (const [j, before] of (seed.follows ?? []).entries()) {
    const place = file.place([...path, 'follows', j]);
    if (!seed.evidence.some(({ field }) => field === 'follows')) {
      draft.fault(place, 'follows: wants evidence with `field: follows`: the words that say so');
    }
    const followsId = draft.refer('plan', `${slug}/plan/${before}`, place);
    draft.rows.planSuccession.push({ planId: id, followsId });
  }
}

/** The words of the document say that it is the next one, and name the one before. */
function successionClaims({ follows = [] }: PlanSeed, plans: readonly PlanSeed[]): Claim[] {
  const names = plans.flatMap(({ id, name }) => (follows.includes(id) ? name : []));
  if (follows.length === 0) return [];
  return [
    ...printedClaims({ follows: names }),
    { field: 'follows', kind: 'worded', list: 'Succession', value: 'NEXT', names: [] },
  ];
}

function periodClaims({ raw, start, end }: NonNullable<PlanSeed['period']>): Claim[] {
  return [
    ...printedClaims({ period: raw }, true),
    { field: 'period', kind: 'period', start: start ?? null, end: end ?? null },
  ];
}
