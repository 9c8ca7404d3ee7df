import type { CorrectedValue } from '../../db/entities/correction.entity.js';
import { type NodeType, nodeId } from '../../domain/node-id.js';
import { nearest } from '../../lib/nearest.js';
import type { Seeds } from '../read-seeds.js';
import type { CorrectionSeed } from '../schemas/corrections.js';
import type { Draft } from './draft.js';
import type { Rows } from './rows.js';

type Row = Readonly<Record<string, unknown>>;

/** The tables of the records that can be corrected, by the type that the API gives them. */
const TABLES: Partial<Record<NodeType, keyof Rows>> = {
  Prefecture: 'prefecture',
  Municipality: 'municipality',
  MunicipalityPlace: 'place',
  Country: 'country',
  SourceDocument: 'sourceDocument',
  DefinitionSource: 'definitionSource',
  Theme: 'theme',
  Indicator: 'indicator',
  Plan: 'plan',
  Policy: 'policy',
  Kpi: 'kpi',
  StatisticSeries: 'statisticSeries',
  Observation: 'observation',
  Partnership: 'partnership',
  SisterCity: 'sisterCity',
};

/** What rows have besides what a source says. */
const NOT_CORRECTED = new Set(['id', 'searchText']);

/**
 * Adds the corrections, the latest first. Each names a record that is there and a field that now has its
 * new value, or the old value of the next correction of it. Asked for when all other rows are there.
 */
export function addCorrections(draft: Draft, { corrections: file }: Seeds): void {
  const seeds = file.data.corrections;
  if (seeds.length === 0) return;
  const records = recordsOf(draft.rows);
  for (const [i, seed] of seeds.entries()) {
    const fault = (key: keyof CorrectionSeed, message: string) =>
      draft.fault(file.place(['corrections', i, key]), `${key}: ${message}`);
    const row = records.get(seed.record);
    if (!row) {
      if (!draft.has(seed.record)) fault('record', notThere(seed.record, records));
      continue;
    }
    const same = (other: CorrectionSeed) =>
      other.record === seed.record && other.field === seed.field;
    const next = seeds.find((other, at) => at > i && same(other));
    if (!isSingle(row, seed.field)) fault('field', noField(row, seed));
    else if (!next && row[seed.field] !== seed.new) fault('new', notNow(row, seed));
    const before = seeds.findLast((other, at) => at < i && same(other));
    if (before) checkChain(before, seed, fault);
    draft.rows.correction.push({
      ...seed,
      id: `correction/${seed.record}/${seed.field}/${seed.since}`,
      recordId: seed.record,
      municipalityCode: (row.municipalityCode as string | null | undefined) ?? null,
    });
  }
  draft.rows.correction.sort((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0));
}

/** Every record by the id that the API gives it. */
function recordsOf(rows: Rows): ReadonlyMap<string, Row> {
  const records = new Map<string, Row>();
  for (const [type, table] of Object.entries(TABLES)) {
    for (const row of rows[table] as readonly { id: string }[]) {
      records.set(nodeId(type as NodeType, row.id), { ...row });
    }
  }
  return records;
}

function checkChain(
  before: CorrectionSeed,
  seed: CorrectionSeed,
  fault: (key: keyof CorrectionSeed, message: string) => void,
): void {
  if (before.new !== seed.old) {
    const values = `${told(seed.old)} is not ${told(before.new)}`;
    fault('old', `${values}, the new value of the correction of ${before.since}`);
  }
  if (before.since >= seed.since) {
    fault('since', `${seed.since} is not after ${before.since}, the correction before it`);
  }
}

const isSingle = (row: Row, field: string) =>
  field in row &&
  !NOT_CORRECTED.has(field) &&
  (row[field] === null || typeof row[field] !== 'object');

const told = (value: CorrectedValue) => JSON.stringify(value);

function notThere(id: string, records: ReadonlyMap<string, Row>): string {
  const near = nearest(id, [...records.keys()], 3);
  const hint = near.length > 0 ? `; the nearest are ${near.join(', ')}` : '';
  return `${id} does not exist${hint}`;
}

function noField(row: Row, { record, field }: CorrectionSeed): string {
  const known = Object.keys(row).filter((key) => isSingle(row, key));
  return `${record} has no field ${field} with one value; it has ${known.join(', ')}`;
}

const notNow = (row: Row, seed: CorrectionSeed) =>
  `${told(seed.new)} is not what ${seed.record} has: ${seed.field} is ${told(row[seed.field] as CorrectedValue)}`;
