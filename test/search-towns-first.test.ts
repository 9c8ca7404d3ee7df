import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';
import { searchIn } from './search-in.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const { hits } = searchIn(() => api);
const towns = async (query: string, types?: string[]) =>
  (await hits(query, types)).map(({ label }) => label);

describe('what a reader types has the town first that is meant', () => {
  test.each([
    ['横浜', '横浜市'],
    ['よこはま', '横浜市'],
    ['ヨコハマ', '横浜市'],
    ['yokohama', '横浜市'],
    ['Yokohama-shi', '横浜市'],
    ['きりしま', '霧島市'],
    ['香取', '香取市'],
    ['ｶﾄﾘ', '香取市'],
    ['山口', '山口市'],
    ['やまぐち', '山口市'],
    ['鹿児島', '鹿児島市'],
    ['福島', '福島市'],
    ['津', '津市'],
    ['広島', '広島市'],
    ['大阪', '大阪市'],
    ['府中町', '府中町'],
    ['462187', '霧島市'],
  ])('%s: %s', async (query, town) => {
    expect((await towns(query))[0]).toBe(town);
    expect((await towns(query, ['MUNICIPALITY']))[0]).toBe(town);
  });

  test('by its beginning: large cities, other cities, then towns', async () => {
    expect(await towns('横', ['MUNICIPALITY'])).toEqual([
      '横浜市',
      '横手市',
      '横須賀市',
      '横浜町',
      '横瀬町',
      '横芝光町',
    ]);
  });

  test('before those whose names hold it, and before the others of its prefecture', async () => {
    const found = await towns('広島', ['MUNICIPALITY']);
    expect(found.slice(0, 4)).toEqual(['広島市', '北広島市', '東広島市', '北広島町']);
    expect(found).toContain('呉市');
  });
});
