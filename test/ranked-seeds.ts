import { appendFileSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FROZEN } from './frozen-seeds.js';

/** Concepts that the frozen seeds do not hold. */
const INDICATORS = `
  - id: childcare.waiting-children
    name: 待機児童数
    nameEn: Children waiting for a nursery place
    aliases: [待機児童]
    unit: 人
    theme: population
    definition: 保育所等の利用を申し込み、利用できない児童の数。
    counted: 保育所等を利用できない児童
    countedEn: children who wait for a nursery place
    residents: PART
    facets: { countUnit: PERSON, aggregation: STOCK, period: POINT_IN_TIME, scope: ALL, measurer: UNSPECIFIED }
  - id: elections.turnout
    name: 投票率
    nameEn: Turnout
    aliases: [turnout at elections]
    unit: '%'
    theme: participation
    definition: 選挙の有権者のうち投票した人の割合。
    counted: 有権者のうち投票した人の割合
    countedEn: share of electors who voted
    facets: { countUnit: RATIO, aggregation: FLOW, period: FISCAL_YEAR, scope: ALL, denominator: { kind: ELECTORS }, measurer: UNSPECIFIED }
    decides: [event]
`;

/** What a made-up plan prints: each word that decides, with the quote for it. */
interface Printed {
  indicator: string;
  match: string;
  unit: string;
  value: number;
  facets: string;
  /** Facets, each with the text that says it. */
  quotes: Record<string, string>;
}

const waiting = (value: number, day: string | null, printedDay: string): Printed => ({
  indicator: 'childcare.waiting-children',
  match: 'EXACT',
  unit: '人',
  value,
  facets: `{ countUnit: PERSON, aggregation: STOCK, period: POINT_IN_TIME, ${day ? `day: '${day}', ` : ''}scope: ALL, measurer: MUNICIPALITY, source: waiting-children-survey }`,
  quotes: { source: '国の定義による待機児童', ...(day ? { day: printedDay } : {}) },
});
const turnout = (value: number, event: string | null): Printed => ({
  indicator: 'elections.turnout',
  match: 'EXACT',
  unit: '%',
  value,
  facets: `{ countUnit: RATIO, aggregation: FLOW, period: FISCAL_YEAR, scope: ALL, ${event ? `event: ${event}, ` : ''}measurer: MUNICIPALITY }`,
  quotes: event ? { event } : {},
});
const asked = (value: number): Printed => ({
  indicator: 'migration.settlers',
  match: 'CLOSE',
  unit: '人',
  value,
  facets:
    '{ countUnit: PERSON, aggregation: FLOW, period: FISCAL_YEAR, scope: UNSPECIFIED, measurer: MUNICIPALITY, method: VOLUNTARY_QUESTIONNAIRE }',
  quotes: { method: '窓口の任意アンケート' },
});
const granted: Printed = {
  indicator: 'migration.settlers',
  match: 'NARROW',
  unit: '人',
  value: 7,
  facets:
    '{ countUnit: PERSON, aggregation: FLOW, period: FISCAL_YEAR, scope: GRANT_USERS, measurer: MUNICIPALITY, detail: 市の移住奨励金 }',
  quotes: { detail: '市の移住奨励金' },
};

/** Made-up plans of real towns: by the code, what they print. */
const TOWNS: Record<string, readonly Printed[]> = {
  '072087': [waiting(5, '04-01', '4月1日現在'), turnout(51.3, '市議会議員選挙'), asked(88)],
  '282171': [waiting(17, '04-01', '4月1日現在'), turnout(48.1, '市議会議員選挙'), asked(120)],
  '034827': [waiting(30, '10-01', '10月1日現在'), turnout(55, '参議院議員選挙'), granted],
  '082350': [waiting(12, null, ''), turnout(40.2, null)],
};

/** The towns with made-up plans. */
export const RANKED_TOWNS = Object.keys(TOWNS);

/** A new folder with the frozen seeds and made-up plans on children who wait, turnout and settlers. */
export function rankedSeeds(): string {
  const dir = mkdtempSync(join(tmpdir(), 'machikurabe-ranked-'));
  cpSync(FROZEN, dir, { recursive: true });
  appendFileSync(join(dir, 'indicators.yaml'), INDICATORS.trimStart().replace(/^/, '  '));
  for (const [code, printed] of Object.entries(TOWNS)) {
    const town = join(dir, 'municipalities', `made-${code}`);
    mkdirSync(town);
    writeFileSync(join(town, 'documents.yaml'), documentsOf(code));
    writeFileSync(join(town, 'plans.yaml'), PLANS);
    writeFileSync(join(town, 'kpis.yaml'), `document: plan\nkpis:\n${printed.map(kpiOf).join('')}`);
  }
  return dir;
}

const documentsOf = (code: string) => `municipality: '${code}'
documents:
  - id: plan
    title: 見本の計画
    publisher: 見本の市
    dateNote: 見本である。
    extent: WHOLE
    extentNote: 見本の全部。
    extentNoteEn: All of a sample.
    notKnown: { url: NOT_KNOWN, licence: NOT_STATED, retrieved: NOT_RECORDED, pages: NO_PAGES }
`;

const PLANS = `document: plan
plans:
  - id: plan
    name: 見本の計画
    issuer: 見本の市
    kind: COMPREHENSIVE_PLAN
    status: EXISTING
    evidence: [{ lines: [1, 1], quote: 見本の計画 }]
`;

const kpiOf = ({ indicator, match, unit, value, facets, quotes }: Printed, i: number) => `
  - id: '${i}'
    plan: plan
    name: ${indicator}
    unit: '${unit}'
    marked: false
    indicator: ${indicator}
    match: ${match}
    facets: ${facets}
    evidence:
      - { lines: [2, 2], quote: ${indicator} }
${Object.entries(quotes)
  .map(([field, quote]) => `      - { lines: [3, 3], quote: ${quote}, field: ${field} }\n`)
  .join('')}    observations:
      - measure: ACTUAL
        year: 2023
        period: ${indicator === 'childcare.waiting-children' ? 'POINT_IN_TIME' : 'FISCAL_YEAR'}
        value: ${value}
        raw: '${value}${unit}'
        evidence:
          - { lines: [4, 4], quote: '${value}${unit}' }
          - { lines: [4, 4], quote: 2023（令和5）, field: year }
`;
