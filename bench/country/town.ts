import type { KpiEntity } from '../../src/db/entities/kpi.entity.js';
import type { FigureRead } from '../../src/domain/choose-figures.js';
import type { Facets } from '../../src/domain/facets.js';
import { targetStateOf } from '../../src/domain/target-state.js';
import type { Measure } from '../../src/domain/vocabulary.js';
import { searchable } from '../../src/lib/fold-name.js';
import { type Random, seeded } from '../../test/random.js';
import { CONCEPTS, type Concept } from './concepts.js';

/** A row and its table; booleans and lists are as the database driver takes them. */
export interface TableRow {
  table: string;
  row: Record<string, string | number | boolean | null>;
}

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
 * All rows of one town: a document, a plan and a KPI of each of the first concepts, eight figures
 * each, a line of evidence for every figure. They depend on the town's code and the seed alone.
 */
export function* rowsOfTown({ code, name }: Town, kpis: number, seed: number): Generator<TableRow> {
  const random = seeded(seed ^ Number(code));
  const document = `${code}/document`;
  const plan = `${code}/plan`;
  const municipalityCode = code;
  yield {
    table: 'source_document',
    row: {
      id: document,
      municipalityCode,
      title: `${name}総合計画`,
      publisher: name,
      date: '2024-03-31',
      dateNote: null,
      extent: 'WHOLE',
      extentNote: '全体',
      extentNoteEn: 'The whole plan.',
      sha256: null,
      licence: null,
      url: null,
      obtainedFrom: null,
      retrieved: null,
      urlGap: 'NOT_ONLINE',
      licenceGap: 'NOT_STATED',
      retrievedGap: 'NOT_RECORDED',
      pagesGap: 'NOT_PRINTED',
      knownThrough: '2024-03-31',
      searchText: searchable(`${name}総合計画`),
    },
  };
  yield {
    table: 'plan',
    row: {
      id: plan,
      municipalityCode,
      issuer: name,
      name: `${name}総合計画`,
      nameEn: null,
      kind: 'COMPREHENSIVE_PLAN',
      status: 'EXISTING',
      startFiscalYear: 2021,
      endFiscalYear: 2027,
      periodRaw: '令和3年度〜令和9年度',
      parentId: null,
      searchText: searchable(`${name}総合計画`),
    },
  };
  const size = random.integer(2, 60) / 10;
  for (const [i, concept] of CONCEPTS.slice(0, kpis).entries()) {
    const id = `${code}/kpi/${i + 1}`;
    const facets = facetsOf(concept, random);
    const owner = { id, municipalityCode, document, line: i * 8 + 1 };
    const figures = [...figuresOf(concept, size, random)];
    const { name, unit } = concept;
    const kpi = { name, unit, direction: 'INCREASE', facets } as const;
    yield {
      table: 'kpi',
      row: {
        id,
        municipalityCode,
        planId: plan,
        policyId: null,
        name,
        nameEn: null,
        definition: null,
        unit,
        direction: kpi.direction,
        directionReading: 'INFERRED',
        measuredBy: null,
        isMarkedKpi: true,
        indicatorId: concept.id,
        match: 'EXACT',
        facets: JSON.stringify(facets),
        hasTarget: true,
        hasActual: figures.some(({ measure, value }) => measure === 'ACTUAL' && value !== null),
        targetState: targetStateOf(kpi, { plan: figures, official: [] }),
        searchText: searchable(name),
      } satisfies Record<Exclude<keyof KpiEntity, RelationOfKpi>, unknown>,
    };
    yield* rowsOfFigures(owner, concept, figures);
  }
}

type RelationOfKpi =
  | 'position'
  | 'firstFigure'
  | 'figures'
  | 'municipality'
  | 'plan'
  | 'policy'
  | 'indicator';

/** Most plans count like the concept; some do not say all of it. */
function facetsOf({ facets }: Concept, { integer }: Random): Facets {
  const lot = integer(1, 10);
  if (lot === 1) return { ...facets, measurer: 'UNSPECIFIED' };
  return lot === 2 ? { ...facets, scope: 'ONE_PROGRAMME' } : facets;
}

interface Owner {
  id: string;
  municipalityCode: string;
  document: string;
  line: number;
}

/** A figure, or its printed absence, as the plan has it. */
interface Made extends FigureRead {
  year: number;
}

function* figuresOf(concept: Concept, size: number, random: Random): Generator<Made> {
  const { unit } = concept;
  const share = unit === '%';
  const start = concept.magnitude * (share ? 1 : size) * (random.integer(70, 130) / 100);
  for (const [measure, year] of PRINTED) {
    const growth = 1 + ((year - 2020) * random.integer(-10, 40)) / 1000;
    const figure = share
      ? Math.min(100, Math.round(start * growth * 10) / 10)
      : Math.round(start * growth);
    const known = measure !== 'ACTUAL' || random.integer(1, 100) > NOT_MEASURED_PER_CENT;
    yield {
      measure,
      year,
      periodType: 'FISCAL_YEAR',
      value: known ? figure : null,
      valueTo: null,
      comparator: 'EQUAL',
      unit,
      raw: known ? `${figure}${unit}` : '未把握',
      missing: known ? null : 'NOT_MEASURED',
      wanted: null,
    };
  }
}

function* rowsOfFigures(
  kpi: Owner,
  { id: indicatorId, name }: Concept,
  figures: readonly Made[],
): Generator<TableRow> {
  for (const [i, figure] of figures.entries()) {
    const { measure, year, raw } = figure;
    const id = `${kpi.id}/${measure.toLowerCase()}/${year}`;
    yield {
      table: 'observation',
      row: {
        ...{ id, municipalityCode: kpi.municipalityCode, kpiId: kpi.id, statisticId: null },
        ...{ indicatorId, date: null, note: null, obsStatus: figure.value === null ? 'L' : 'A' },
        ...figure,
      },
    };
    yield {
      table: 'evidence',
      row: {
        id: `${id}/evidence`,
        subjectId: id,
        documentId: kpi.document,
        page: null,
        startLine: kpi.line + i,
        endLine: kpi.line + i,
        locator: JSON.stringify([name]),
        quote: `${name} ${year}年度 ${raw}`,
        field: null,
        reading: 'CERTAIN',
        note: null,
      },
    };
  }
}
