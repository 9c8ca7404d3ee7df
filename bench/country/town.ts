import type { Facets } from '../../src/domain/facets.js';
import type { Measure } from '../../src/domain/vocabulary.js';
import { noRows } from '../../src/ingest/assemble/rows.js';
import { searchable } from '../../src/lib/fold-name.js';
import type { PlanFigure, TownRows } from '../../src/releases/source.js';
import { type Random, seeded } from '../../test/random.js';
import type { Concept } from './concepts.js';
import { MADE_DOCUMENT } from './document.js';

export interface Town {
  code: string;
  name: string;
}

/** What a plan prints of each KPI: a baseline, what came, what is promised. */
export const PRINTED: readonly (readonly [Measure, number])[] = [
  ['BASELINE', 2020],
  ['ACTUAL', 2020],
  ['ACTUAL', 2021],
  ['ACTUAL', 2022],
  ['ACTUAL', 2023],
  ['TARGET', 2023],
  ['TARGET', 2025],
  ['TARGET', 2027],
];
const NOT_MEASURED_PER_CENT = 3;

/**
 * All rows of one town: a document, a plan and a KPI of each concept, eight figures each, a line of evidence
 * for every figure. They depend on the town's code and the seed alone.
 */
export function rowsOfTown(
  { code, name }: Town,
  concepts: readonly Concept[],
  seed: number,
): TownRows {
  const random = seeded(seed ^ Number(code));
  const rows = { ...noRows(), ...planOf({ code, name }), municipalityCode: code };
  const kpi: TownRows['kpi'] = [];
  const observation: PlanFigure[] = [];
  const evidence: TownRows['evidence'] = [];
  const size = random.integer(2, 60) / 10;
  for (const [i, concept] of concepts.entries()) {
    const { name, unit } = concept;
    const id = `${code}/kpi/${i + 1}`;
    kpi.push({
      ...{ id, municipalityCode: code, planId: `${code}/plan`, policyId: null, name, nameEn: null },
      ...{ definition: null, unit, direction: 'INCREASE', directionReading: 'INFERRED' },
      ...{ measuredBy: null, isMarkedKpi: true, indicatorId: concept.id, match: 'EXACT' },
      ...{ facets: facetsOf(concept, random), searchText: searchable(name) },
    });
    const figures = figuresOf(id, concept, size, random);
    observation.push(...figures);
    for (const [j, figure] of figures.entries()) {
      const line = i * PRINTED.length + j + 1;
      evidence.push(evidenceOf(figure, { documentId: `${code}/document`, name, line }));
    }
  }
  return { ...rows, kpi, observation, evidence };
}

function planOf({ code, name }: Town): Pick<TownRows, 'sourceDocument' | 'plan'> {
  const title = `${name}総合計画`;
  const searchText = searchable(title);
  const date = '2024-03-31';
  return {
    sourceDocument: [
      {
        ...MADE_DOCUMENT,
        ...{ id: `${code}/document`, municipalityCode: code, title, publisher: name },
        ...{ date, knownThrough: date, searchText },
      },
    ],
    plan: [
      {
        ...{ id: `${code}/plan`, municipalityCode: code, issuer: name, name: title, nameEn: null },
        ...{ kind: 'COMPREHENSIVE_PLAN', status: 'EXISTING', periodRaw: '令和3年度〜令和9年度' },
        ...{ startFiscalYear: 2021, endFiscalYear: 2027, parentId: null, searchText },
      },
    ],
  };
}

/** Most plans count like the concept; some do not say all of it. */
function facetsOf({ facets }: Concept, { integer }: Random): Facets {
  const lot = integer(1, 10);
  if (lot === 1) return { ...facets, measurer: 'UNSPECIFIED' };
  return lot === 2 ? { ...facets, scope: 'ONE_PROGRAMME' } : facets;
}

function figuresOf(kpiId: string, concept: Concept, size: number, random: Random): PlanFigure[] {
  const { unit } = concept;
  const share = unit === '%';
  const start = concept.magnitude * (share ? 1 : size) * (random.integer(70, 130) / 100);
  return PRINTED.map(([measure, year]) => {
    const growth = 1 + ((year - 2020) * random.integer(-10, 40)) / 1000;
    const figure = share
      ? Math.min(100, Math.round(start * growth * 10) / 10)
      : Math.round(start * growth);
    const known = measure !== 'ACTUAL' || random.integer(1, 100) > NOT_MEASURED_PER_CENT;
    // Written out: a million of them are made.
    return {
      id: `${kpiId}/${measure.toLowerCase()}/${year}`,
      kpiId,
      measure,
      year,
      periodType: 'FISCAL_YEAR',
      date: null,
      value: known ? figure : null,
      valueTo: null,
      comparator: 'EQUAL',
      unit,
      raw: known ? `${figure}${unit}` : '未把握',
      missing: known ? null : 'NOT_MEASURED',
      wanted: null,
      obsStatus: known ? 'A' : 'L',
      note: null,
    };
  });
}

function evidenceOf(
  { id, year, raw }: PlanFigure,
  { documentId, name, line }: { documentId: string; name: string; line: number },
): TownRows['evidence'][number] {
  return {
    id: `${id}/evidence/1`,
    subjectId: id,
    documentId,
    page: null,
    startLine: line,
    endLine: line,
    locator: [name],
    quote: `${name} ${year}年度 ${raw}`,
    field: null,
    reading: 'CERTAIN',
    note: null,
  };
}
