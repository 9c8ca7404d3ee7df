import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { kpisFile } from '../src/ingest/schemas/kpis.js';
import { type Api, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const readme = readFileSync('README.md', 'utf8');
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

describe('README.md', () => {
  test('shows the answer that its query gives', async () => {
    const { data, errors } = await api.ask(block('graphql'));
    expect(errors).toBeUndefined();
    expect(JSON.parse(block('json'))).toEqual(data);
  });
});

test('docs/how-to/add-a-municipality.md shows facts as the seeds take them', () => {
  const page = readFileSync('docs/how-to/add-a-municipality.md', 'utf8');
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const { error, data } = kpisFile.safeParse(parse(example));
  expect(error).toBeUndefined();
  expect(data?.kpis).toHaveLength(1);
});

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'data/README.md',
  'deploy/README.md',
  'clients/python/README.md',
  'clients/r/README.md',
  'clients/typescript/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

describe.each(documents)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });

  test('names files of the code that are there', () => {
    const named = [
      ...text.matchAll(/`((?:src|test|web|bench|bin|schema|clients)\/[\w./-]+)`/g),
    ].map(([, name]) => name ?? '');
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });

  test('names scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
