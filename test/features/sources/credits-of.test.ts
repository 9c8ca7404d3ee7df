import { expect, test } from '@jest/globals';
import type { EvidenceRow } from '../../../src/db/memory/shelf.js';
import { creditsOf } from '../../../src/features/sources/source.loaders.js';
import { document } from '../compare/entities.js';

const plan = document();
const table = document({ id: 'document/table', municipalityCode: null });
const documents = {
  rows: [plan, table],
  byId: new Map([plan, table].map((one) => [one.id, one])),
} as unknown as Parameters<typeof creditsOf>[0]['documents'];

const evidence = (own: Partial<EvidenceRow>): EvidenceRow => ({
  ...{
    documentId: table.id,
    page: null,
    startLine: 7,
    endLine: 7,
    locator: ['白糠町', '寄附金額'],
  },
  ...{ quote: '12', field: null, reading: 'CERTAIN', note: null },
  ...own,
});

test('a cell of an official table is credited with its town and column, a line of a plan without', () => {
  const credits = creditsOf({ documents }, [evidence({}), evidence({ documentId: plan.id })]);
  expect(credits.map(({ places }) => places?.[0]?.cell)).toEqual([
    ['白糠町', '寄附金額'],
    undefined,
  ]);
});

test('a sum of rows, which stands in none, still credits its document; what no document prints does not', () => {
  const nowhere = { startLine: null, endLine: null, locator: [] };
  const sum = evidence({ ...nowhere, reading: 'INFERRED' });
  const known = evidence({ ...nowhere, reading: 'EXTERNAL' });
  expect(creditsOf({ documents }, [sum, known])).toEqual([{ document: table }]);
});
