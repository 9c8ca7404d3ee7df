import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Api, openApi } from '../api.js';
import { type Assistant, assistantAt, type Called } from './assistants.js';

let api: Api;
let assistant: Assistant;
beforeAll(async () => {
  api = await openApi();
  const url = await api.app.listen({ port: 0, host: '127.0.0.1' });
  assistant = await assistantAt(url, '2026-07-28');
});
afterAll(async () => {
  await assistant.close();
  await api.close();
});

type Data = Called['data'];
const idsOf = (items: Data[]) => items.map(({ id }) => id);

test.each([
  ['find', { query: '移住' }, 'found', 7],
  ['evidence', { indicator: 'ふるさと納税', municipalities: ['香取市'] }, 'figures', 21],
  ['plans', { theme: 'migration' }, 'policies', 5],
])('%s goes on behind what was told, until nothing is left', async (name, args, list, count) => {
  const walked: string[] = [];
  let after: string | undefined;
  for (let page = 0; page === 0 || after !== undefined; page += 1) {
    const { data } = await assistant.call(name, { ...args, first: 3, after });
    expect(data.left).toBe(page === 0 ? count - data[list].length : undefined);
    walked.push(...idsOf(data[list]));
    after = data.next;
  }
  expect(new Set(walked).size).toBe(count);
});

test('coverage has not left what it looked at and found to lack nothing', async () => {
  const { data } = await api.ask(
    '{ compare(indicator: "ふるさと納税", years: { from: 2023, to: 2023 }, measures: [ACTUAL]) { rowCount } }',
  );
  const args = { indicator: 'ふるさと納税', from: 2023, to: 2023, measures: ['ACTUAL'], first: 4 };
  const { rows, left } = (await assistant.call('coverage', args)).data;
  expect(rows.length).toBeLessThan(4);
  expect(left).toBe(data.compare.rowCount - 4);
});

test('what is cut because it does not fit is gone on with, too', async () => {
  const args = { indicator: 'ふるさと納税', municipalities: ['香取市', '霧島市'], first: 50 };
  const { data: cut } = await assistant.call('evidence', args);
  expect(cut.left).toBeGreaterThan(0);
  const { data: rest } = await assistant.call('evidence', { ...args, after: cut.next });
  expect(idsOf(cut.figures)).not.toContain(rest.figures[0].id);
  expect(rest.figures.length).toBeGreaterThan(0);
});
