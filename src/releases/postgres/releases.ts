import type { DataSource, QueryRunner } from 'typeorm';
import { CATALOGUE, listReleases, readCurrent, readRecord } from '../../db/catalogue/postgres.js';
import type { ReleaseRecord } from '../../db/catalogue/record.js';
import { otherLayout } from '../../domain/errors.js';
import { explainServer } from '../full-disk.js';
import { checkRemovable, notThere } from '../may-remove.js';
import type { Releases } from '../releases.js';
import { movePointer } from './pointer.js';
import { retire } from './retire.js';
import { isReadable } from './schema.js';
import { openPublisher, withCatalogue } from './with-catalogue.js';

/** The releases of a PostgreSQL. Who only lists them may be a role that only reads. */
export function postgresReleases(url: string): Releases {
  const read = async <T>(work: (db: DataSource) => Promise<T>): Promise<T> => {
    const db = await openPublisher(url);
    return work(db)
      .catch((error: unknown) => {
        throw explainServer(error);
      })
      .finally(() => db.destroy());
  };
  const change = (
    id: string,
    work: (runner: QueryRunner, record: ReleaseRecord) => Promise<unknown>,
  ): Promise<void> =>
    withCatalogue(url, undefined, async (runner) => {
      const record = await readRecord(runner, id);
      if (!record) throw notThere(id);
      await work(runner, record);
    });
  return {
    list: () => read(listReleases),
    pointer: () => read(async (db) => (await readCurrent(db))?.pointer ?? null),
    setPinned: (id, pinned) =>
      change(id, (runner) =>
        runner.query(`UPDATE ${CATALOGUE}.release SET "pinned" = $2 WHERE "id" = $1`, [id, pinned]),
      ),
    use: (id) =>
      change(id, async (runner, { inputs }) => {
        // Nobody could take up one that another version of the program has made.
        if (!(await isReadable(runner, id))) throw otherLayout(id);
        const current = await readCurrent(runner);
        await movePointer(runner, id, current?.pointer.inputs ?? inputs);
      }),
    remove: (id) =>
      change(id, async (runner, record) => {
        const current = await readCurrent(runner);
        checkRemovable(record, current?.pointer ?? null);
        await retire(runner, id);
      }),
  };
}
