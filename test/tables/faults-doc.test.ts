import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ProblemCode } from '../../src/import/problem.js';
import { projectFile } from '../../src/lib/project-file.js';
import { FAULTS } from '../../src/tables/faults.js';

test('docs/import-files.md tells every fault, and no other', () => {
  const page = readFileSync(projectFile('docs/import-files.md'), 'utf8');
  const told = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
  expect(told).toEqual([...Object.keys(FAULTS), ...Object.keys(ProblemCode)]);
});
