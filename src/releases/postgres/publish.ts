import type { QueryRunner } from 'typeorm';
import {
  CATALOGUE,
  listReleases,
  readCurrent,
  readRecord,
  releaseSchema,
} from '../../db/catalogue/postgres.js';
import type { ReleaseRecord } from '../../db/catalogue/record.js';
import { releasesToGo } from '../keep.js';
import type { Published, Publishing } from '../publishing.js';
import type { ReleaseSource } from '../source.js';
import { watched } from '../watch-source.js';
import { movePointer } from './pointer.js';
import { retire } from './retire.js';
import { isReadable, makeSchema, placeSchema } from './schema.js';
import { withCatalogue } from './with-catalogue.js';

/**
 * Makes a release in a schema of its own and moves the pointer to it, all in one transaction: whoever reads sees
 * the release before until all of it is there, on a replica too, and of a publisher that is killed nothing stays.
 * @throws Error where another session publishes into the database, or its disk is full; nothing is changed then
 */
export const publishToPostgres = (
  url: string,
  source: ReleaseSource,
  { kept, patience, tell }: Publishing,
): Promise<Published> =>
  withCatalogue(url, patience, async (runner) => {
    const published = (await goBack(runner, source)) ?? (await make(runner, watched(source, tell)));
    const current = await readCurrent(runner);
    const records = current ? await listReleases(runner) : [];
    for (const id of current ? releasesToGo(records, current.pointer, kept) : []) {
      await retire(runner, id);
    }
    return published;
  });

/** Points to the release that was made of these inputs; null where there is none, or somebody has dropped its schema. */
async function goBack(runner: QueryRunner, { inputs }: ReleaseSource): Promise<Published | null> {
  const record = (await listReleases(runner)).find((one) => one.inputs === inputs);
  if (!record || !(await isReadable(runner, record.id))) return null;
  await movePointer(runner, record.id, inputs);
  return { record, isNew: false };
}

async function make(runner: QueryRunner, source: ReleaseSource): Promise<Published> {
  const { id, counts } = await makeSchema(runner, source);
  await placeSchema(runner, releaseSchema(id));
  await runner.query(
    `INSERT INTO ${CATALOGUE}.release ("id", "made", "inputs", "counts") VALUES ($1, $2, $3, $4)
     ON CONFLICT ("id") DO UPDATE SET "inputs" = excluded."inputs"`,
    [id, new Date(), source.inputs, JSON.stringify(counts)],
  );
  await movePointer(runner, id, source.inputs);
  return { record: (await readRecord(runner, id)) as ReleaseRecord, isNew: true };
}
