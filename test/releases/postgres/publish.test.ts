import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { readCurrent, releaseSchema } from '../../../src/db/catalogue/postgres.js';
import type { ReleaseRecord } from '../../../src/db/catalogue/record.js';
import { dataSource } from '../../../src/db/data-source.js';
import { postgresReader } from '../../../src/db/serving/postgres-reader.js';
import { publishToPostgres } from '../../../src/releases/postgres/publish.js';
import { postgresReleases } from '../../../src/releases/postgres/releases.js';
import { withCatalogue } from '../../../src/releases/postgres/with-catalogue.js';
import { seedFolder, seedPostgres } from '../../../src/releases/seed.js';
import { runCli } from '../../ingest/run-cli.js';
import { MINIMAL, newFolder, removeFolders, seedsWith } from '../../ingest/seeds-folder.js';
import { type Postgres, startPostgres } from '../../start-postgres.js';
import { failingSource } from '../failing-source.js';

const KPIS = 'municipalities/sample/kpis.yaml';
const withBaseline = (value: number) => seedsWith([KPIS, 'value: 12', `value: ${value}`]).dir;

/** The statements of docs/operations.md that make a role which may only read. */
const READER = (
  /```sql\n(CREATE ROLE machikurabe_reader[\s\S]+?)```/.exec(
    readFileSync('docs/operations.md', 'utf8'),
  )?.[1] ?? ''
)
  .replace("PASSWORD '…'", "PASSWORD 'secret'")
  .replaceAll('machikurabe_reader', 'reader')
  .split(';')
  .filter((sql) => sql.trim());

let server: Postgres;
let url: string;
let db: DataSource;
beforeAll(async () => {
  server = await startPostgres();
  url = server.url;
  db = await dataSource(url).initialize();
}, 120_000);
afterAll(async () => {
  await db.destroy();
  await server.remove();
  removeFolders();
});

const schemas = async (): Promise<string[]> => {
  const rows = await db.query(
    `SELECT nspname AS "name" FROM pg_namespace WHERE nspname ~ '^(release_|machikurabe)' ORDER BY 1`,
  );
  return rows.map(({ name }: { name: string }) => name).sort();
};
/** Each value to its release: the minimal seeds with that baseline. */
const seeded = async (value: number, kept = 10) =>
  (await seedPostgres(withBaseline(value), url, { kept })).record;
const ids = (records: readonly ReleaseRecord[]) => records.map(({ id }) => id);

/** What a reader of the current release finds: the id that it says, and the baseline. */
async function served() {
  const current = await readCurrent(db);
  if (!current) throw new Error('nothing is current');
  const { release } = current.pointer;
  const schema = releaseSchema(release);
  const reader = await dataSource(url, { readonly: true, schema }).initialize();
  try {
    const [{ id }] = await reader.query('SELECT "id" FROM "release"');
    const [{ value }] = await reader.query(
      `SELECT "value" FROM "observation" WHERE "id" = 'sample/kpi/settlers/baseline/2022'`,
    );
    return { pointer: release, id, value };
  } finally {
    await reader.destroy();
  }
}

beforeEach(async () => {
  for (const schema of await schemas()) await db.query(`DROP SCHEMA "${schema}" CASCADE`);
});

describe('publishing into PostgreSQL', () => {
  test('makes a schema, its record and the pointer, with the id that SQLite gives', async () => {
    expect(await readCurrent(db)).toBeNull();
    const { record, isNew } = await seedPostgres(MINIMAL, url, { kept: 10 });
    const other = (await seedFolder(MINIMAL, newFolder(), { kept: 10 })).record;
    expect({ ...record, made: other.made, sha256: other.sha256 }).toEqual(other);
    expect(isNew).toBe(true);
    expect(await readCurrent(db)).toMatchObject({
      pointer: { release: record.id, inputs: record.inputs, before: null },
      record,
    });
    expect(await schemas()).toEqual(['machikurabe', releaseSchema(record.id)]);
    expect(await served()).toEqual({ pointer: record.id, id: record.id, value: 12 });
  });

  test('of unchanged seeds makes nothing, and of the same content no second schema', async () => {
    const { record } = await seedPostgres(MINIMAL, url, { kept: 10 });
    expect(await seedPostgres(MINIMAL, url, { kept: 10 })).toEqual({ record, isNew: false });
    const commented = seedsWith([KPIS, 'value: 12', 'value: 12 # a comment']).dir;
    const again = await seedPostgres(commented, url, { kept: 10 });
    expect(again.record).toEqual({ ...record, inputs: again.record.inputs });
    expect(await schemas()).toEqual(['machikurabe', releaseSchema(record.id)]);
    expect((await readCurrent(db))?.pointer).toEqual({
      release: record.id,
      inputs: again.record.inputs,
      before: null,
    });
  });

  test('of a release that another version laid out otherwise makes it anew', async () => {
    const { id } = await seeded(12);
    await db.query(`ALTER TABLE "${releaseSchema(id)}"."kpi" ADD "of another version" integer`);
    await seedPostgres(seedsWith([KPIS, 'value: 12', 'value: 12 # as before']).dir, url, {
      kept: 10,
    });
    expect(await served()).toEqual({ pointer: id, id, value: 12 });
    const columns = await db.query(
      `SELECT 1 FROM information_schema.columns WHERE table_schema = $1 AND column_name = 'of another version'`,
      [releaseSchema(id)],
    );
    expect(columns).toEqual([]);
  });

  test('names its layout: a release of another one is not read until it is made anew', async () => {
    const { id } = await seeded(12);
    const reader = await postgresReader({ primary: url });
    try {
      await (await reader.open(id))?.close();
      await db.query(`COMMENT ON SCHEMA "${releaseSchema(id)}" IS 'Release1'`);
      await expect(reader.open(id)).rejects.toMatchObject({ code: 'UNKNOWN_RELEASE' });
      await expect(postgresReleases(url).use(id)).rejects.toThrow('made by another version');
      const { dir } = seedsWith([KPIS, 'value: 12', 'value: 12 # as before']);
      expect((await seedPostgres(dir, url, { kept: 10 })).record.id).toBe(id);
      await (await reader.open(id))?.close();
    } finally {
      await reader.stop();
    }
  });

  test('of a release whose schema somebody has dropped makes it anew', async () => {
    const seeds = withBaseline(12);
    const { record } = await seedPostgres(seeds, url, { kept: 10 });
    await db.query(`DROP SCHEMA "${releaseSchema(record.id)}" CASCADE`);
    expect(await seedPostgres(seeds, url, { kept: 10 })).toEqual({ record, isNew: true });
    expect(await served()).toEqual({ pointer: record.id, id: record.id, value: 12 });
  });

  test('that fails in the middle changes nothing and leaves nothing', async () => {
    const { id } = await seeded(12);
    const before = await schemas();
    const failing = failingSource(new Error('no more'));
    await expect(publishToPostgres(url, failing, { kept: 10 })).rejects.toThrow('no more');
    expect(await schemas()).toEqual(before);
    expect((await served()).id).toBe(id);
  });

  test('onto a full disk says so, and the release before stays', async () => {
    const { id } = await seeded(12);
    const full = Object.assign(new Error('could not extend file'), { code: '53100' });
    const failing = failingSource(full);
    const published = publishToPostgres(url, failing, { kept: 10 });
    await expect(published).rejects.toThrow(
      /disk of the PostgreSQL server is full.*could not extend/,
    );
    expect((await served()).id).toBe(id);
  });
});

describe('releases in PostgreSQL', () => {
  test('stay as many as are to be kept, and go after their grace, never under a reader', async () => {
    const made: string[] = [];
    for (const value of [13, 14, 15]) made.push((await seeded(value, 2)).id);
    const releases = postgresReleases(url);
    expect(ids(await releases.list())).toEqual([made[2], made[1]]);
    // Off the list, and there for who has it open still.
    const first = releaseSchema(made[0] as string);
    expect(await schemas()).toContain(first);
    const reader = db.createQueryRunner();
    await reader.startTransaction();
    await reader.query(`SELECT * FROM "${first}"."kpi"`);
    await db.query(`UPDATE machikurabe.retired SET since = since - interval '2 minutes'`);
    await seeded(15, 2);
    expect(await schemas()).toContain(first);
    await reader.rollbackTransaction();
    await reader.release();
    await seeded(15, 2);
    expect(await schemas()).toEqual(
      ['machikurabe', ...made.slice(1).map((id) => releaseSchema(id))].sort(),
    );
  });

  test('that are pinned stay, and can be used and removed as in a folder', async () => {
    const a = (await seeded(13, 2)).id;
    const releases = postgresReleases(url);
    await releases.setPinned(a, true);
    const [b, c] = [(await seeded(14, 2)).id, (await seeded(15, 2)).id];
    const d = (await seeded(16, 2)).id;
    expect(ids(await releases.list())).toEqual([d, c, a]);
    await expect(releases.remove(a)).rejects.toThrow(`releases unpin ${a}`);
    await expect(releases.remove(d)).rejects.toThrow('releases use ID');
    await expect(releases.use(b)).rejects.toThrow(`There is no release "${b}"`);
    const before = await readCurrent(db);
    await releases.use(a);
    expect(await served()).toEqual({ pointer: a, id: a, value: 13 });
    expect((await readCurrent(db))?.pointer).toEqual({
      release: a,
      inputs: before?.pointer.inputs,
      before: d,
    });
    await releases.setPinned(a, false);
    await releases.use(d);
    await releases.remove(a);
    expect(ids(await releases.list())).toEqual([d, c]);
    // One that is made again before its schema was dropped is there at once.
    expect((await seeded(13)).id).toBe(a);
    expect(await served()).toEqual({ pointer: a, id: a, value: 13 });
  });
});

describe('two publishers at once', () => {
  test('the second leaves, and is told which session holds the lock', async () => {
    const { id } = await seeded(12);
    const told = await withCatalogue(url, undefined, () =>
      seedPostgres(withBaseline(13), url, { kept: 10, patience: 300 }).then(
        () => 'nothing',
        (error: Error) => error.message,
      ),
    );
    expect(told).toMatch(
      new RegExp(`session \\d+ \\(machikurabe: process ${process.pid} on .+ is publishing here`),
    );
    expect((await served()).id).toBe(id);
    expect((await seeded(13)).id).not.toBe(id);
  });
});

describe('the command line', () => {
  const run = (...args: string[]) => runCli(args, { DATABASE_URL: url });

  test('seeds into a schema, says where, and lists it', () => {
    const { status, stdout, stderr } = run('seed', '--seeds', MINIMAL);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [, id] = /Made release (\w{16}) in the schema release_\1 \(/.exec(stdout) ?? [];
    expect(run('seed', '--seeds', MINIMAL).stdout).toContain(`Unchanged: release ${id} of these`);
    expect(run('releases', 'pin', String(id).slice(0, 4)).stdout).toContain(`Pinned ${id}`);
    expect(JSON.parse(run('releases', '--json').stdout)).toMatchObject([
      { id, current: true, pinned: true, sha256: null },
    ]);
  });
});

describe('a role that may only read', () => {
  test('reads each release that is made, lists them, and cannot change one', async () => {
    for (const sql of READER) await db.query(sql);
    const { id } = await seeded(12);
    const address = url.replace('machikurabe:machikurabe@', 'reader:secret@');
    const releases = postgresReleases(address);
    expect(ids(await releases.list())).toEqual([id]);
    const schema = releaseSchema(id);
    const reader = await dataSource(address, { readonly: true, schema }).initialize();
    expect(await reader.query('SELECT "id" FROM "release"')).toEqual([{ id }]);
    expect((await reader.query('SELECT count(*) FROM "evidence"'))[0]).not.toBeUndefined();
    await reader.destroy();
    const refused = /may not do this \(permission denied .+ publishes needs CREATE on the database/;
    await expect(releases.setPinned(id, true)).rejects.toThrow(refused);
    const published = seedPostgres(withBaseline(13), address, { kept: 10 });
    await expect(published).rejects.toThrow(refused);
    await db.query(`REVOKE USAGE ON SCHEMA machikurabe FROM reader`);
    await expect(releases.list()).rejects.toThrow(/may not do this .+ docs\/operations\.md grants/);
  });
});
