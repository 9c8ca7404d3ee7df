import type { DiffRecord } from '../../../src/db/diff/change.js';
import { type NodeType, nodeId } from '../../../src/domain/node-id.js';
import type { Rows } from '../../../src/ingest/assemble/rows.js';
import { groupsOf } from '../../../src/lib/align.js';

type Row = Record<string, unknown>;

/** What follows from other rows, by the type of the record. */
const DERIVED = ['id', 'searchText', 'departmentText'];

const without = (row: object, ...names: string[]): Row =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !names.includes(name) && !DERIVED.includes(name))
      .map(([name, value]) => [name, value ?? null]),
  );

/**
 * The records of a source with all that hangs on them, as a comparison of releases tells them, by type and id:
 * made of the rows alone, not of a database.
 */
export function recordsOfRows(rows: Rows): Map<string, DiffRecord> {
  const records = new Map<string, DiffRecord>();
  const evidence = groupsOf(rows.evidence, ({ subjectId }) => subjectId);
  const cited = (id: string) => (evidence.get(id) ?? []).map((row) => without(row, 'subjectId'));
  const narratives = groupsOf(rows.narrative, ({ subjectId }) => subjectId);
  const told = (list: readonly { id: string }[] = [], by: string) =>
    list.map((row) => ({ id: row.id, ...without(row, by), evidence: cited(row.id) }));
  const partsOf = (id: string, parts: Row = {}) => ({
    ...(narratives.has(id) ? { narratives: told(narratives.get(id), 'subjectId') } : {}),
    ...(evidence.has(id) ? { evidence: cited(id) } : {}),
    ...Object.fromEntries(
      Object.entries(parts).filter(([, list]) => (list as unknown[]).length > 0),
    ),
  });
  const add = (type: NodeType, row: object, parts: Row = {}) => {
    const { id, code, municipalityCode } = row as Record<string, string>;
    const key = id ?? code ?? '';
    records.set(`${type} ${nodeId(type, key)}`, {
      type,
      id: nodeId(type, key),
      municipalityCode: (type === 'Municipality' ? key : municipalityCode) ?? null,
      fields: { ...without(row), ...parts },
    });
  };
  const of = <T extends object>(list: readonly T[], by: keyof T, id: string) =>
    list.filter((row) => row[by] === id);
  const byText = (list: string[]) => list.sort();

  for (const row of rows.prefecture) add('Prefecture', row);
  for (const row of rows.municipality) add('Municipality', row);
  for (const row of rows.place) add('MunicipalityPlace', row);
  for (const row of rows.country) add('Country', row);
  for (const row of rows.theme) add('Theme', row);
  for (const row of rows.indicator) add('Indicator', row);
  for (const row of rows.definitionSource) add('DefinitionSource', row);
  for (const { old, new: now, ...row } of rows.correction)
    add('Correction', { ...row, old, new: now });
  for (const row of rows.sourceDocument) add('SourceDocument', row);
  for (const row of rows.statisticSeries) add('StatisticSeries', row);
  for (const row of rows.observation) {
    add('Observation', row, { evidence: cited(row.id) });
  }
  for (const row of rows.plan) {
    const follows = byText(of(rows.planSuccession, 'planId', row.id).map((one) => one.followsId));
    add('Plan', row, partsOf(row.id, { follows }));
  }
  for (const row of rows.policy) {
    const relatedPlans = of(rows.policyPlan, 'policyId', row.id).map(({ planId }) => planId);
    const themes = of(rows.policyTheme, 'policyId', row.id).map(({ themeId }) => themeId);
    const phases = of(rows.policyPhase, 'policyId', row.id)
      .map((one) => without(one, 'policyId'))
      .sort((a, b) => Number(a.fiscalYear) - Number(b.fiscalYear));
    const budgets = told(of(rows.budget, 'policyId', row.id), 'policyId');
    const parts = { relatedPlans: byText(relatedPlans), themes: byText(themes), phases, budgets };
    add('Policy', row, partsOf(row.id, parts));
  }
  for (const row of rows.kpi) {
    const reportedProgress = told(of(rows.reportedProgress, 'kpiId', row.id), 'kpiId');
    add('Kpi', row, partsOf(row.id, { reportedProgress }));
  }
  for (const row of rows.partnership) {
    const municipalities = of(rows.partnershipMunicipality, 'partnershipId', row.id);
    const codes = byText(municipalities.map((one) => one.municipalityCode));
    add('Partnership', row, partsOf(row.id, { municipalities: codes }));
  }
  for (const row of rows.sisterCity) add('SisterCity', row, partsOf(row.id));
  return records;
}
