import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Told {
  id: string;
  [field: string]: string | null;
}

test('every document says its address, terms, day and pages, or in both languages why not', async () => {
  const notes = (language: string) =>
    ['url', 'licence', 'retrieved', 'pages']
      .map((field) => `${field}${language}: ${field}Note(language: ${language})`)
      .join(' ');
  const { data } = await api.ask(
    `{ sourceDocuments(first: 100) { nodes { id url licence retrieved ${notes('JA')} ${notes('EN')} } } }`,
  );
  const documents: Told[] = data.sourceDocuments.nodes;
  expect(documents.length).toBeGreaterThan(15);
  for (const document of documents) {
    for (const field of ['url', 'licence', 'retrieved']) {
      for (const language of ['JA', 'EN']) {
        const told = [document[field], document[`${field}${language}`]].filter(Boolean);
        expect([document.id, field, told.length]).toEqual([document.id, field, 1]);
      }
    }
  }
  // No document of the seeds prints pages that its text tells.
  expect(documents.filter(({ pagesJA, pagesEN }) => !pagesJA || !pagesEN)).toEqual([]);
});

test('the address of 香取市’s plan is known, and those of the other towns’ documents are not', async () => {
  const { data } = await api.ask(
    '{ sourceDocuments(first: 100) { nodes { url municipality { name } } } }',
  );
  const known = data.sourceDocuments.nodes
    .filter((one: { municipality: object | null }) => one.municipality)
    .filter(({ url }: { url: string | null }) => url)
    .map(({ municipality }: { municipality: { name: string } }) => municipality.name);
  expect(known).toEqual(['香取市']);
});
