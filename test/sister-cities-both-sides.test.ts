import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { dataSource } from '../src/db/data-source.js';
import { SisterCityEntity } from '../src/db/entities/sister-city.entity.js';
import { SourceDocumentEntity } from '../src/db/entities/source-document.entity.js';
import { seedDatabase } from '../src/releases/seed.js';
import { type Api, serve } from './api.js';

/** 見本村 prints a tie with 山田町. */
const ID = 'sample/sister-city/yamada';
const YAMADA = '034827';

let folder: string;
let db: DataSource;
let api: Api;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'machikurabe-both-sides-'));
  const url = `sqlite:${join(folder, 'release.sqlite')}`;
  const id = await seedDatabase('test/fixtures/seeds-minimal', url);
  db = await dataSource(url).initialize();
  api = await serve(db, id, []);
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

/** What the tie says of itself, and by which filter it is found. */
async function said(): Promise<[said: string, found: string[]]> {
  const kinds = ['BOTH_SIDES', 'ONE_SIDE', 'PARTNER_NOT_READ', 'PARTNER_ABROAD'];
  const lists = kinds.map(
    (kind) => `${kind}: sisterCities(filter: { reciprocity: ${kind} }) { nodes { id } }`,
  );
  const { data } = await api.ask(`{ sisterCity(id: "${ID}") { reciprocity } ${lists.join(' ')} }`);
  const found = kinds.filter((kind) =>
    data[kind].nodes.some(({ id }: { id: string }) => id === ID),
  );
  return [data.sisterCity.reciprocity, found];
}

test('a tie is of one side where a document of the partner was read and is silent, of both where it names the town', async () => {
  expect(await said()).toEqual(['PARTNER_NOT_READ', ['PARTNER_NOT_READ']]);
  const documents = db.getRepository(SourceDocumentEntity);
  const own = await documents.findOneByOrFail({ id: 'sample/document/plan' });
  const last = { position: 1_000, municipalityCode: YAMADA };
  await documents.insert({ ...own, ...last, id: 'yamada/document/plan' });
  await api.become('0000000000000001');
  expect(await said()).toEqual(['ONE_SIDE', ['ONE_SIDE']]);
  const ties = db.getRepository(SisterCityEntity);
  const tie = await ties.findOneByOrFail({ id: ID });
  const other = { ...last, partnerCode: tie.municipalityCode };
  await ties.insert({ ...tie, ...other, id: 'yamada/sister-city/sample' });
  await api.become('0000000000000002');
  expect(await said()).toEqual(['BOTH_SIDES', ['BOTH_SIDES']]);
});
