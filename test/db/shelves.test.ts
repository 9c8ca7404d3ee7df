import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { type ReleaseInMemory, readRelease } from '../../src/db/memory/release-in-memory.js';
import { bytesOf, type Shelf, type ShelvedKpi } from '../../src/db/memory/shelf.js';
import { shelfRoom } from '../../src/db/memory/shelf-room.js';
import { type Shelves, shelvesOf } from '../../src/db/memory/shelves.js';
import { whenThere } from '../../src/lib/when-there.js';
import { type Api, openApi } from '../api.js';

let api: Api;
let memory: ReleaseInMemory;
let town: string;

beforeAll(async () => {
  api = await openApi();
  memory = await readRelease(api.db);
  town = '122360';
});
afterAll(() => api.close());

const MEBIBYTE = 1024 * 1024;
const newShelves = (mostBytes = 64 * MEBIBYTE, db: DataSource = api.db): Shelves =>
  shelvesOf({ ...memory, db, room: shelfRoom(mostBytes) });

/** The shelf with the first KPIs of the town. */
const pageIn = (shelves: Shelves): Shelf | Promise<Shelf> =>
  whenThere(shelves.kpisOfTown(town).slice(0, 1), ([kpi]) => (kpi as ShelvedKpi).shelf);

/** A database of which statements fail as long as `isAway` says so. */
function failing(isAway: () => boolean): DataSource {
  const { databaseConnection } = api.db.driver as unknown as {
    databaseConnection: { prepare(sql: string): unknown };
  };
  const prepare = (sql: string) => {
    if (isAway()) throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
    return databaseConnection.prepare(sql);
  };
  const driver = { options: api.db.options, databaseConnection: { prepare } };
  return Object.assign(Object.create(api.db), { driver, logger: api.db.logger });
}

describe('a shelf', () => {
  test('that is there is given at once, and only the first time read', async () => {
    const shelves = newShelves();
    const read = pageIn(shelves);
    expect(read).toBeInstanceOf(Promise);
    const shelf = await read;
    expect(shelves.figuresOf(shelf)).toBeInstanceOf(Promise);
    const figures = await shelves.figuresOf(shelf);
    const evidence = await shelves.evidenceOf(shelf);
    api.statements.length = 0;
    expect(pageIn(shelves)).toBe(shelf);
    expect(shelves.figuresOf(shelf)).toBe(figures);
    expect(shelves.evidenceOf(shelf)).toBe(evidence);
    expect(api.statements).toEqual([]);
    const official = await shelves.ofTown(town);
    const [series] = official.statistics;
    expect(series && shelves.withSeries('official', series)).toBe(official);
  });

  test('that two ask for at once is read once', async () => {
    const shelves = newShelves();
    api.statements.length = 0;
    await pageIn(shelves);
    const alone = api.statements.length;
    const others = newShelves();
    api.statements.length = 0;
    const [one, other] = await Promise.all([pageIn(others), pageIn(others)]);
    expect(one).toBe(other);
    expect(api.statements).toHaveLength(alone);
    const [figures, same] = await Promise.all([others.figuresOf(one), others.figuresOf(one)]);
    expect(figures).toBe(same);
  });

  test('that was forgotten is read whole beside the same one that was read anew', async () => {
    const shelves = newShelves(1);
    const ways = [() => pageIn(shelves), () => shelves.ofTown(town)];
    for (const ask of ways) {
      const [one, other] = [await ask(), await ask()];
      expect(one).not.toBe(other);
      const both = await Promise.all([one, other].map((shelf) => shelves.printedFiguresOf(shelf)));
      const evidence = await Promise.all([one, other].map((shelf) => shelves.evidenceOf(shelf)));
      const [first, second] = both.map((figures, i) =>
        Array.from({ length: figures.count }, (_, row) => [
          figures.positionOf(row),
          evidence[i]?.of(row).map(({ quote }) => quote),
        ]),
      );
      expect(first?.length).toBeGreaterThan(0);
      expect(second).toEqual(first);
    }
  });

  test('that fails to be read says why, and is read anew by who asks next', async () => {
    let away = true;
    const shelves = newShelves(
      MEBIBYTE,
      failing(() => away),
    );
    await expect(pageIn(shelves)).rejects.toMatchObject({ code: 'ECONNRESET' });
    await expect(pageIn(shelves)).rejects.toThrow('gone');
    away = false;
    const shelf = await pageIn(shelves);
    expect(shelf.kpis.length).toBeGreaterThan(0);
    away = true;
    await expect(shelves.figuresOf(shelf)).rejects.toThrow('gone');
    expect(shelf.figures).toBeNull();
    away = false;
    expect((await shelves.figuresOf(shelf)).count).toBeGreaterThan(0);
    away = true;
    await expect(shelves.evidenceOf(shelf)).rejects.toThrow('gone');
    expect(shelf.evidence).toBeNull();
  });
});

describe('all shelves together', () => {
  test('take no more than they may, whatever is asked for', async () => {
    const most = MEBIBYTE / 16;
    const shelves = newShelves(most);
    const towns = memory.municipalities.rows.map(({ id }) => id);
    let read = 0;
    for (const { id } of memory.indicators.rows) {
      const [shelf] = await shelves.ofIndicators([id], towns);
      if (!shelf) throw new Error(`nothing is read of ${id}`);
      await shelves.evidenceOf(shelf);
      read += bytesOf(shelf);
      expect(shelves.bytes()).toBeLessThanOrEqual(most);
    }
    expect(read).toBeGreaterThan(2 * most);
  });

  test('grow by the figures and the evidence that are asked for later', async () => {
    const shelves = newShelves();
    const shelf = await pageIn(shelves);
    const alone = shelves.bytes();
    await shelves.figuresOf(shelf);
    const withFigures = shelves.bytes();
    await shelves.evidenceOf(shelf);
    expect(withFigures).toBeGreaterThan(alone);
    expect(shelves.bytes()).toBeGreaterThan(withFigures);
    expect(shelves.bytes()).toBe(bytesOf(shelf));
  });
});

test('what shelves say that they take is what they take of memory, within the half of it', async () => {
  // In a process of its own: here the memory of other tests comes and goes.
  const program = ['--expose-gc', 'dist/test/db/shelf-memory.js'];
  const { stdout } = await promisify(execFile)(process.execPath, program);
  const { taken, counted } = JSON.parse(stdout);
  expect(counted).toBeGreaterThan(MEBIBYTE);
  expect(taken / counted).toBeGreaterThan(0.5);
  expect(taken / counted).toBeLessThan(1.5);
});
