import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

test('CITATION.cff has what its format asks for, and the version of the package', () => {
  const cited = parse(readFileSync('CITATION.cff', 'utf8'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(cited).toMatchObject({
    'cff-version': '1.2.0',
    message: expect.stringMatching(/./),
    title: expect.stringMatching(/./),
    version,
  });
  expect(cited.authors.length).toBeGreaterThan(0);
  for (const author of cited.authors) expect(Object.keys(author)).toEqual(['name']);
});
