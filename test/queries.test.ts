import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { releasePath } from '../src/db/catalogue/folder.js';
import { dataSource } from '../src/db/data-source.js';
import { schema } from '../src/graphql/schema.js';
import { seedFolder } from '../src/releases/seed.js';
import { type Api, FLAGSHIP_QUERIES, serve } from './api.js';
import { writeFrozenFacts } from './frozen-facts.js';
import { FROZEN } from './frozen-seeds.js';
import { newFolder, removeFolders } from './ingest/seeds-folder.js';

let api: Api;
beforeAll(async () => {
  const dataDir = newFolder();
  writeFrozenFacts(dataDir);
  const { record } = await seedFolder(FROZEN, dataDir, { kept: 1 });
  const db = dataSource(`sqlite:${releasePath(dataDir, record.id)}`, { readonly: true });
  await db.initialize();
  api = await serve(db, record.id, []);
});
afterAll(async () => {
  await api.close();
  removeFolders();
});

describe.each(FLAGSHIP_QUERIES)('$file', ({ text }) => {
  test('fits the schema', () => {
    expect(validate(schema(), parse(text))).toEqual([]);
  });

  test('answers as it did before', async () => {
    const { errors, data } = await api.ask(text);
    expect(errors).toBeUndefined();
    const shown = JSON.stringify(data, null, 1).replaceAll(api.release, 'RELEASE');
    expect(JSON.parse(shown)).toMatchSnapshot();
  });
});
