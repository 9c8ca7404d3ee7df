import { obsStatus } from '../../domain/missing.js';
import { cellIn } from '../../domain/printed/cell.js';
import { rateUnit } from '../../domain/rate-unit.js';
import { unitName } from '../../domain/units.js';
import { searchable } from '../../lib/fold-name.js';
import type { CitedEvidence, ColumnCell } from '../claims.js';
import { printedClaims } from '../fact.js';
import type { Path } from '../read-yaml.js';
import type { KpiSeed, ObservationSeed, ProgressSeed } from '../schemas/kpis.js';
import { checkFacets, facetClaims } from './facet-claims.js';
import { figureClaims } from './figure-claims.js';
import { addNarratives, addProvenance, addRecord, type Scope } from './record.js';

/** Adds the indicators of one file, each with its figures. */
export function addKpis(scope: Scope, kpis: readonly KpiSeed[]): void {
  for (const [i, seed] of kpis.entries()) addKpi(scope, seed, ['kpis', i]);
}

const direction = { kind: 'worded', list: 'Direction' } as const;
const measure = { kind: 'worded', list: 'Measure' } as const;

/** Adds one indicator with its figures. */
export function addKpi(scope: Scope, seed: KpiSeed, path: Path): void {
  const { draft, file, slug, municipalityCode } = scope;
  const id = `${slug}/kpi/${seed.id}`;
  const { name, definition, measuredBy, marked, facets } = seed;
  // Filled with the figures below: the order of a row is seen when all of it is there.
  const cells: ColumnCell[] = [];
  addRecord(scope, {
    id,
    path,
    evidence: seed.evidence,
    locator: seed.locator,
    claims: [
      ...printedClaims({ name, definition, measuredBy }),
      ...facetClaims(facets),
      { field: 'isMarkedKpi', kind: 'mark', mark: 'KPI', marked },
      ...(seed.direction
        ? [{ field: 'direction', ...direction, value: seed.direction, names: [] }]
        : []),
      { field: 'observations', kind: 'columns', cells },
    ],
  });
  const refer = (what: string, local: string | undefined, key: string, prefix = `${slug}/`) =>
    local ? draft.refer(what, `${prefix}${what}/${local}`, file.place([...path, key])) : null;
  const indicatorId = seed.indicator;
  refer('indicator', indicatorId, 'indicator', '');
  checkFacets(scope, facets, seed.evidence, [...path, 'facets']);
  draft.rows.kpi.push({
    id,
    municipalityCode,
    planId: refer('plan', seed.plan, 'plan') ?? '',
    policyId: refer('policy', seed.policy, 'policy'),
    name,
    nameEn: seed.nameEn ?? null,
    definition: definition ?? null,
    unit: rateUnit(unitName(seed.unit), facets),
    direction: seed.direction ?? null,
    directionReading: seed.directionReading ?? null,
    measuredBy: measuredBy ?? null,
    isMarkedKpi: marked,
    indicatorId,
    match: seed.match,
    facets,
    searchText: searchable(name, seed.nameEn, definition),
  });
  for (const [i, observation] of seed.observations.entries()) {
    const at = [...path, 'observations', i];
    const cited = addObservation(scope, { id, indicatorId, seed }, observation, at);
    const value = cited.find(({ field }) => field === undefined || field === 'value');
    const head = cited.find(({ field }) => field === 'year');
    const { measure, year, raw } = observation;
    if (year !== undefined && value && head) cells.push({ measure, year, raw, value, head });
  }
  for (const [i, progress] of (seed.reportedProgress ?? []).entries()) {
    addProgress(scope, id, progress, [...path, 'reportedProgress', i], seed.locator);
  }
  addNarratives(scope, id, path, seed.narratives, seed.locator);
  addProvenance(scope, id, seed.provenance);
}

function addObservation(
  scope: Scope,
  kpi: { id: string; indicatorId: string; seed: KpiSeed },
  seed: ObservationSeed,
  path: Path,
): CitedEvidence[] {
  const id = `${kpi.id}/${seed.measure.toLowerCase()}/${seed.year ?? 'undated'}`;
  const unit = unitName(seed.unit ?? kpi.seed.unit);
  const { evidence } = seed;
  const unitHeads = kpi.seed.evidence.flatMap(({ field, quote }) =>
    field === 'unit' ? quote : [],
  );
  const noWords = seed.missing === 'IN_WORDS' ? whyNoWords(seed.raw) : null;
  if (noWords) scope.draft.fault(scope.file.place([...path, 'raw']), `raw: ${noWords}`);
  const { period } = kpi.seed.facets;
  if (seed.period !== period && seed.period !== 'UNSPECIFIED') {
    const place = scope.file.place([...path, 'period']);
    scope.draft.fault(place, `period: ${seed.period} is not ${period}, the period of the facets`);
  }
  const measured = evidence.some(({ field }) => field === 'measure')
    ? [{ field: 'measure', ...measure, value: seed.measure, names: [] }]
    : [];
  const cited = addRecord(scope, {
    id,
    path,
    evidence,
    locator: kpi.seed.locator,
    claims: [...figureClaims(seed, unit, unitHeads), ...measured],
  });
  scope.draft.rows.observation.push({
    id,
    municipalityCode: scope.municipalityCode,
    kpiId: kpi.id,
    statisticId: null,
    indicatorId: kpi.indicatorId,
    measure: seed.measure,
    year: seed.year ?? null,
    periodType: seed.period,
    date: seed.date ?? null,
    value: seed.value ?? null,
    valueTo: seed.valueTo ?? null,
    comparator: seed.comparator,
    unit: rateUnit(unit, kpi.seed.facets),
    raw: seed.raw,
    missing: seed.missing ?? null,
    wanted: seed.wanted ?? null,
    obsStatus: obsStatus(seed.missing ?? null, seed.obsStatus),
    note: seed.note ?? null,
  });
  return cited;
}

/** What is printed where a target is said to be in words, and is none; null for words. */
function whyNoWords(raw: string): string | null {
  const { kind } = cellIn(raw);
  if (kind === 'FIGURE') return `"${raw}" is a figure, not words: give its value and comparator`;
  if (kind === 'ABSENCE') return `"${raw}" is a mark of absence, not words: give what it means`;
  return null;
}

function addProgress(
  scope: Scope,
  kpiId: string,
  seed: ProgressSeed,
  path: Path,
  locator: readonly string[] | undefined,
): void {
  const { value, missing, raw, evidence } = seed;
  const id = `${kpiId}/progress/${seed.year ?? 'undated'}`;
  const claims = figureClaims(seed, '%');
  addRecord(scope, { id, path, evidence, locator, claims });
  scope.draft.rows.reportedProgress.push({
    id,
    kpiId,
    year: seed.year ?? null,
    value: value ?? null,
    raw,
    missing: missing ?? null,
  });
}
