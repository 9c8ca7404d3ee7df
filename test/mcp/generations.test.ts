import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from '../api.js';
import { assistantAt, GENERATIONS, type Generation } from './assistants.js';

let api: Api;
let url: string;
beforeAll(async () => {
  api = await openApi();
  url = await api.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => api.close());

describe.each(Object.keys(GENERATIONS) as Generation[])('the protocol of %s', (generation) => {
  test('lists six tools that only read, each with title, description and input', async () => {
    const { client, close } = await assistantAt(url, generation);
    expect(client.getInstructions()).toContain('never read it as 0');
    const { tools } = await client.listTools();
    await close();
    const page = readFileSync('docs/assistants.md', 'utf8');
    const told = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(tools.map(({ name }) => name)).toEqual(told);
    expect(told).toHaveLength(6);
    for (const { title, description, inputSchema, annotations } of tools) {
      expect(title).toMatch(/[\u3040-\u30ff\u4e00-\u9fff].* ?\/ [A-Z]/);
      expect(description?.length).toBeGreaterThan(100);
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      for (const one of Object.values(inputSchema.properties ?? {})) {
        expect(one).toHaveProperty('description');
      }
    }
  });

  test('answers as text and as data, of the release that is served', async () => {
    const { call, close } = await assistantAt(url, generation);
    const { text, data } = await call('coverage');
    await close();
    expect(JSON.parse(text)).toEqual(data);
    expect(data.release).toBe(api.release);
  });

  test('tells what is wrong as a result that can be read, with a code and what to do', async () => {
    const { call, close } = await assistantAt(url, generation);
    const { isError, text } = await call('compare', { indicator: 'ふるさと納説' });
    await close();
    expect(isError).toBe(true);
    expect(JSON.parse(text).error).toMatchObject({
      code: 'UNKNOWN_INDICATOR',
      message: expect.any(String),
      nearest: expect.any(Array),
      advice: expect.stringContaining('find'),
    });
  });

  test('answers many at once', async () => {
    const { call, close } = await assistantAt(url, generation);
    const towns = ['香取市', '霧島市', '美祢市', '鹿児島市', '山口市'];
    const calls = Array.from({ length: 40 }, (_, i) => towns[i % towns.length] ?? '');
    const answers = await Promise.all(calls.map((town) => call('coverage', { town })));
    await close();
    expect(answers.map(({ data }) => data.town.name)).toEqual(calls);
  });
});
