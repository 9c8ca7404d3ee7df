import type { ObjectLiteral } from 'typeorm';
import { dataSource } from '../src/db/data-source.js';
import {
  Aggregation,
  type CountUnit,
  Measurer,
  Method,
  PeriodType,
  Scope,
} from '../src/domain/definition-vocabulary.js';
import { type Facets, UNPRINTED } from '../src/domain/facets.js';
import { Comparator, Measure, MissingReason, Wanted } from '../src/domain/vocabulary.js';
import { noRowsOf } from '../src/releases/make/towns-in-order.js';
import { makeRelease } from '../src/releases/make.js';
import type { TownRows } from '../src/releases/source.js';
import { sqliteSink } from '../src/releases/sqlite-sink.js';
import { type Api, serve } from './api.js';
import { type Facts, factsOf } from './facts.js';
import { frozenRelease } from './frozen-seeds.js';
import { type Random, seeded } from './random.js';
import { type Parts, sourceOf, wholeParts } from './releases/small-source.js';

/** What the seeds do not hold: many towns with the same concepts, of many definitions, with all reasons. */
const UNITS: [indicator: string, units: readonly string[]][] = [
  ['migration.settlers', ['人', '千人']],
  ['migration.in', ['人']],
  ['furusato-nozei.amount', ['千円', '円', '百万円']],
  ['civic.liveability', ['%']],
];
const BOTH = ['kpi', 'statistic'];
const KINDS = [[], ['kpi'], ['kpi', 'kpi'], ['statistic'], BOTH, BOTH];
const CENSUS = 'population.census';
const TOWNS = 24;

/** The concepts of the invented figures. */
export const CONCEPTS = [...UNITS.map(([indicator]) => indicator), CENSUS];

export interface Invented {
  api: Api;
  facts: Facts;
  close(): Promise<void>;
}

/** The release of the test run with invented figures added to it, behind the real server. */
export async function openInvented(): Promise<Invented> {
  const { url } = frozenRelease();
  const frozen = await dataSource(url, { readonly: true }).initialize();
  const held = await factsOf(frozen);
  await frozen.destroy();
  const parts = wholeParts();
  invent(held, seeded(1), parts);
  const code = ({ municipalityCode }: TownRows) => Number(municipalityCode);
  parts.towns.sort((a, b) => code(a) - code(b));
  const db = await dataSource('sqlite::memory:').initialize();
  await db.runMigrations();
  const { id } = await makeRelease(sourceOf(parts), sqliteSink(db));
  const api = await serve(db, id, [], { largestCost: Number.POSITIVE_INFINITY });
  const facts = await factsOf(db);
  return { api, facts, close: () => api.close() };
}

/** Takes the rows of a town as they are made up, each of its table. */
type Add = (table: Exclude<keyof TownRows, 'municipalityCode'>, row: ObjectLiteral) => void;

function invent({ towns, ownTowns, indicators }: Facts, random: Random, parts: Parts): void {
  const { pick, shuffle } = random;
  let kpis = 0;
  for (const town of shuffle(towns.filter((code) => !ownTowns.includes(code))).slice(0, TOWNS)) {
    const rows = noRowsOf(town);
    parts.towns.push(rows);
    const add: Add = (table, row) => void (rows[table] as ObjectLiteral[]).push(row);
    const documents = ['a', 'b'].map((name) => inventDocument(random, town, name));
    for (const row of documents) add('sourceDocument', row);
    add('plan', inventPlan(town));
    inventCensus(random, town, parts.series, documents);
    for (const [indicatorId, units] of UNITS) {
      const concept = indicators.find(({ id }) => id === indicatorId);
      if (!concept) throw new Error(`no indicator ${indicatorId}`);
      const { countUnit } = concept.facets;
      const common = inventFacets(random, countUnit);
      for (const kind of pick(KINDS)) {
        const facets = pick([common, common, common, inventFacets(random, countUnit)]);
        const id = `invented/${kind}/${indicatorId}/${town}/${kpis}`;
        const match = pick(['EXACT', 'EXACT', 'CLOSE', 'BROAD', 'NARROW', 'RELATED'] as const);
        const owner = { id, municipalityCode: town, indicatorId, match, facets };
        const unit = pick(units);
        if (kind === 'kpi') {
          kpis++;
          add('kpi', { ...owner, ...kpiOf(town, unit) });
        }
        const figures = inventFigures(random, facets, kind).map((figure) => {
          const place = `${id}/${figure.measure}/${figure.year}`;
          const evidence = inventEvidence(place, pick(documents).id);
          return { ...figure, id: place, unit, municipalityCode: town, evidence };
        });
        if (kind === 'kpi') {
          for (const { evidence, ...figure } of figures) {
            add('observation', { ...figure, kpiId: id });
            add('evidence', evidence);
          }
        } else parts.series.push(seriesOf(owner, unit, figures));
      }
    }
  }
}

/** Each town has series of its own. */
const seriesOf = (
  { municipalityCode: _, ...owner }: ObjectLiteral,
  unit: string,
  figures: readonly ObjectLiteral[],
) =>
  ({
    ...{ label: owner.id, publisher: '統計', dataset: '表', ...owner, unit, documents: [] },
    periodType: owner.facets.period,
    figures: figures.map((figure) => ({ ...figure, evidence: [figure.evidence] })),
  }) as unknown as Parts['series'][number];

/** All invented documents print their date: what they know of is up to it. */
function inventDocument({ integer }: Random, town: string, name: string): ObjectLiteral {
  const date = `${integer(2012, 2026)}-${pad(integer(1, 12))}-${pad(integer(1, 28))}`;
  const known = { date, dateNote: null, knownThrough: date };
  const id = `invented/document/${town}/${name}`;
  const extent = { extent: 'EXCERPT', extentNote: `抜粋${name}`, extentNoteEn: `excerpt ${name}` };
  const copy = { sha256: null, licence: null, url: null, obtainedFrom: null, retrieved: null };
  const title = `計画${town}${name}`;
  const head = { id, municipalityCode: town, title, publisher: '町', searchText: '' };
  return { ...head, ...known, ...extent, ...copy };
}

const pad = (n: number) => String(n).padStart(2, '0');

const planId = (town: string) => `invented/plan/${town}`;

const inventPlan = (town: string): ObjectLiteral => ({
  ...{ id: planId(town), municipalityCode: town, issuer: '町', name: '計画', nameEn: null },
  ...{ kind: 'COMPREHENSIVE_PLAN', status: 'EXISTING', startFiscalYear: null },
  ...{ endFiscalYear: null, periodRaw: null, parentId: null, searchText: '' },
});

const kpiOf = (town: string, unit: string): ObjectLiteral => ({
  ...{ planId: planId(town), policyId: null, name: '指標', nameEn: null, definition: null, unit },
  ...{ direction: null, directionReading: null, measuredBy: null, isMarkedKpi: false },
  searchText: '',
});

function inventFacets({ integer, pick }: Random, countUnit: CountUnit): Facets {
  const any = <T extends string>(words: Record<T, T>) => pick(Object.values<T>(words));
  // Many are alike, so that there is something to rank.
  const either = <T extends string>(common: T, words: Record<T, T>) =>
    pick([common, common, any(words)]);
  const aggregation = either('FLOW', Aggregation);
  const period = either('FISCAL_YEAR', PeriodType);
  const days = ['03-31', '04-01', '10-01', '12-31', null];
  // Towns may ask the same question or others, or print none: A goes with B and B with C, and A not with C.
  const usual = countUnit === 'RATIO' ? 'RESIDENT_SURVEY' : 'MUNICIPALITY';
  return {
    ...UNPRINTED,
    countUnit,
    aggregation,
    since: aggregation === 'CUMULATIVE' ? pick([2015, 2020, null]) : null,
    period,
    day: period === 'POINT_IN_TIME' ? pick(days) : null,
    scope: either('ALL', Scope),
    measurer: either<Measurer>(usual, Measurer),
    method: either<Method>('UNSPECIFIED', Method),
    source: pick([null, null, null, 'furusato-nozei-survey', 'census']),
    denominator: pick([null, { kind: 'RESPONDENTS', detail: null }]),
    groups: pick([[], [], [], [{ kind: 'AGE', detail: '65歳以上' }]]),
    coverage: pick([null, null, null, '本庁', '本庁と支所']),
    threshold: pick([null, null, null, '課長以上']),
    detail: pick([null, null, '住みよさ', '愛着']),
    note: pick([null, `注${integer(1, 9)}`]),
  };
}

/** Figures in some years of some measures: few different values, so that towns tie; bounds; absences. */
function inventFigures(random: Random, facets: Facets, kind: string): ObjectLiteral[] {
  const { integer, pick } = random;
  const years = [null, ...Array.from({ length: 12 }, (_, i) => 2012 + i)];
  const measures = kind === 'kpi' ? Object.values(Measure) : ['ACTUAL'];
  return measures.flatMap((measure) =>
    years.flatMap((year): ObjectLiteral[] => {
      if (integer(1, year === null ? 9 : 5) > 2) return [];
      // Only a target is set in words; there are many.
      const absences = Object.values(MissingReason).filter((reason) => reason !== 'IN_WORDS');
      const words = Array<'IN_WORDS'>(measure === 'TARGET' ? 4 : 0).fill('IN_WORDS');
      const reasons: MissingReason[] = [...absences, ...words];
      const missing = integer(1, 4) > 1 ? null : pick(reasons);
      const points = Array<'EQUAL'>(7).fill('EQUAL');
      const comparator = pick([...points, ...Object.values(Comparator)]);
      const value = pick([0, 1, 2, 3, integer(-9, 99), integer(-99, 999) / 10]);
      const periodType = pick([facets.period, facets.period, facets.period, 'UNSPECIFIED']);
      const dated = facets.day !== null && year !== null && periodType === facets.period;
      const figure = { value: missing ? null : value, missing, comparator, periodType, measure };
      const valueTo = missing || comparator !== 'RANGE' ? null : value + integer(1, 9);
      const wanted = missing === 'IN_WORDS' ? pick(Object.values(Wanted)) : null;
      const printed = { raw: '数', obsStatus: 'A', note: null };
      return [
        {
          ...figure,
          valueTo,
          wanted,
          ...printed,
          year,
          date: dated ? dayOf(year, facets.day) : null,
        },
      ];
    }),
  );
}

/** Censuses of some towns; some count nobody, as that of 2015 did in evacuated towns. */
function inventCensus(
  { pick }: Random,
  town: string,
  series: Parts['series'],
  documents: readonly ObjectLiteral[],
): void {
  const years = pick([[], [2015], [2015, 2020], [2015, 2019]]);
  if (years.length === 0) return;
  const id = `invented/census/${town}`;
  const facets = {
    ...UNPRINTED,
    ...{ countUnit: 'PERSON', aggregation: 'STOCK', period: 'POINT_IN_TIME', day: '10-01' },
    ...{ scope: 'ALL', measurer: 'GOVERNMENT', source: 'census' },
  };
  const figures = years.map((year) => {
    const place = `${id}/ACTUAL/${year}`;
    const figure = { municipalityCode: town, id: place, value: pick([0, 7, 1000]), raw: '数' };
    const evidence = inventEvidence(place, pick(documents).id);
    return { ...figure, year, date: `${year}-10-01`, evidence };
  });
  const owner = { id, municipalityCode: town, indicatorId: CENSUS, match: 'EXACT', facets };
  series.push(seriesOf({ ...owner, label: '人口' }, '人', figures));
}

/** 年度末 (03-31) has the year of its 年度. */
const dayOf = (year: number, day: string | null) =>
  `${day !== null && day < '04-01' ? year + 1 : year}-${day}`;

const inventEvidence = (subjectId: string, documentId: string): ObjectLiteral => ({
  ...{ id: `${subjectId}/evidence`, subjectId, documentId, page: null, startLine: 1, endLine: 1 },
  ...{ locator: [], quote: '数', field: null, reading: 'CERTAIN', note: null },
});
