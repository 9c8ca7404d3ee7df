import { afterAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { Change } from '../../src/db/diff/change.js';
import { compareReleases } from '../../src/db/diff/compare-releases.js';
import { HEAD_TABLES, TOWN_TABLES } from '../../src/db/diff/record-tables.js';
import { ENTITIES } from '../../src/db/entities.js';
import type { Rows } from '../../src/ingest/assemble/rows.js';
import { loadSeeds } from '../../src/ingest/load-seeds.js';
import { sourceOfSeeds } from '../../src/releases/seeds-source.js';
import type { ReleaseSource } from '../../src/releases/source.js';
import { FROZEN } from '../frozen-seeds.js';
import { alwaysIn } from '../random.js';
import { applyChanges, linesOf } from './diff/apply-changes.js';
import { edited } from './diff/edit-rows.js';
import { recordsOfRows } from './diff/records-of-rows.js';
import { releaseFrom } from './diff/release-of.js';

const { rows } = loadSeeds(FROZEN);
const opened: DataSource[] = [];
afterAll(() => Promise.all(opened.map((db) => db.destroy())));

const open = (given: Rows) => openFrom(sourceOfSeeds(given, ''));

async function openFrom(source: ReleaseSource): Promise<DataSource> {
  const { db } = await releaseFrom(source);
  opened.push(db);
  return db;
}

async function allChanges(...both: [DataSource, DataSource]): Promise<Change[]> {
  const all: Change[] = [];
  for await (const { changes } of compareReleases(both)) {
    all.push(...changes.map(({ change }) => change));
  }
  return all;
}

describe('the changes from one release to another', () => {
  test('are none where both are the same', async () => {
    expect(await allChanges(await open(rows), await open(rows))).toEqual([]);
  });

  test('applied to the first give the second, whatever was edited, and the other way round', async () => {
    const before = await open(rows);
    await alwaysIn(5, async (random) => {
      const now = edited(rows, random);
      const after = await open(now);
      const [there, back] = [await allChanges(before, after), await allChanges(after, before)];
      const [old, wanted] = [recordsOfRows(rows), recordsOfRows(now)];
      expect(linesOf(applyChanges(old, there))).toEqual(linesOf(wanted));
      expect(linesOf(applyChanges(wanted, back))).toEqual(linesOf(old));
    });
  });

  test('name the evidence of figures that have it by rule, where the rule is another', async () => {
    const [before, after] = [await openFrom(byRule('令和5年')), await openFrom(byRule('令和6年'))];
    const changes = await allChanges(before, after);
    const official = rows.observation.filter(({ statisticId }) => statisticId !== null);
    expect(changes.map(({ id }) => id).sort()).toEqual(official.map(({ id }) => id).sort());
    const [change] = changes;
    expect(change).toMatchObject({ kind: 'REVISED', fields: [{ name: 'evidence' }] });
    expect(change?.fields[0]?.before).toContain('"令和5年"');
    expect(change?.fields[0]?.after).toContain('"令和6年"');
  });
});

test('every table is compared, or follows from others', () => {
  const told = [...TOWN_TABLES, ...Object.values(HEAD_TABLES)];
  const compared = new Set(
    told.flatMap(({ of, parts = [] }) => [of, ...parts.map((one) => one.of)]),
  );
  const others = ENTITIES.filter((entity) => !compared.has(entity)).map(({ name }) => name);
  const figures = ['StatisticSeriesEntity', 'ObservationEntity'];
  const evidence = ['EvidenceEntity', 'RecordEvidenceEntity'];
  const derived = ['PolicyGoalEntity', 'DiscrepancyEntity', 'SearchEntryEntity', 'FactEntity'];
  expect(others.sort()).toEqual([...figures, ...evidence, ...derived, 'ReleaseEntity'].sort());
});

/** The seeds with every official figure printed in one document, in rows under this head. */
function byRule(columnHead: string): ReleaseSource {
  const source = sourceOfSeeds(rows, '');
  const documentId = rows.sourceDocument.find((row) => row.municipalityCode === null)?.id ?? '';
  return {
    ...source,
    *statistics() {
      for (const { figures, ...series } of source.statistics()) {
        const printed = [...figures].map(({ evidence: _, ...figure }, row) => ({ ...figure, row }));
        const years = [...new Set(printed.map(({ year }) => year))];
        const documents = years.map((year) => ({ year, documentId, sheet: '表', columnHead }));
        yield { ...series, documents, figures: printed };
      }
    },
  };
}
