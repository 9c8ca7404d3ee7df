import { afterAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { Change } from '../../src/db/diff/change.js';
import { compareReleases } from '../../src/db/diff/compare-releases.js';
import type { Rows } from '../../src/ingest/assemble/rows.js';
import { loadSeeds } from '../../src/ingest/load-seeds.js';
import { FROZEN } from '../frozen-seeds.js';
import { alwaysIn } from '../random.js';
import { applyChanges, linesOf } from './diff/apply-changes.js';
import { edited } from './diff/edit-rows.js';
import { recordsOfRows } from './diff/records-of-rows.js';
import { releaseOf } from './diff/release-of.js';

const { rows } = loadSeeds(FROZEN);
const opened: DataSource[] = [];
afterAll(() => Promise.all(opened.map((db) => db.destroy())));

async function open(given: Rows): Promise<DataSource> {
  const { db } = await releaseOf(given);
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
});
