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

test('titles and publishers have English names beside the printed ones: ours of titles, their own of publishers', async () => {
  const { data } = await api.ask(`{
    plan: sourceDocument(id: "kirishima/document/policy-evaluation-2023") { ...Named }
    survey: sourceDocument(id: "document/furusato-nozei-survey-from-2020") { ...Named }
    municipality(code: "462012") { statistics(indicator: "publicity.print-run") { ...Series } }
    katori: municipality(code: "122360") { statistics(indicator: "births") { ...Series } }
  }
  fragment Named on SourceDocument { title titleEn label labelEn publisher publisherEn file }
  fragment Series on StatisticSeries { publisher publisherEn dataset datasetEn }`);
  expect(data.plan).toEqual({
    title: '第二次霧島市総合計画（後期基本計画）施策評価シート 令和5年度',
    titleEn:
      'Second comprehensive plan of Kirishima City (late basic plan): evaluation sheets of measures, FY2023',
    label: data.plan.title,
    labelEn: data.plan.titleEn,
    publisher: '霧島市',
    publisherEn: 'Kirishima City',
    file: '000_59364dec85efd8ca.txt',
  });
  expect(data.survey).toMatchObject({
    titleEn: 'Survey on the current state of hometown tax (amounts from FY2020)',
    publisherEn: 'Ministry of Internal Affairs and Communications',
  });
  expect(data.municipality.statistics).toEqual([
    {
      publisher: '鹿児島市',
      publisherEn: 'Kagoshima City',
      dataset: '市政概要「総務」',
      datasetEn: 'Overview of the municipal administration: General affairs',
    },
  ]);
  expect(data.katori.statistics[0]).toMatchObject({
    publisherEn: 'National Statistics Center',
    datasetEn: 'SSDSE, municipalities',
  });
});
