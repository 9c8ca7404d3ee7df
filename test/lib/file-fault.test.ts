import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { fileFault } from '../../src/lib/file-fault.js';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';

afterAll(removeFolders);

/** What is told of the error that this throws. */
function told(work: () => unknown): string | null {
  try {
    work();
  } catch (error) {
    return fileFault(error);
  }
  throw new Error('nothing was thrown');
}

test('what the system says of a file is told with its path and what to do', () => {
  const dir = newFolder();
  const file = join(dir, 'file');
  const link = join(dir, 'link');
  writeFileSync(file, '');
  symlinkSync(link, link);
  const below = join(file, 'current.json');
  expect(told(() => readFileSync(join(dir, 'no')))).toBe(
    `${join(dir, 'no')}: ありません。場所を確かめてください / there is no such file or folder. See whether the place is right (ENOENT, open).`,
  );
  expect(told(() => readFileSync(below))).toMatch(
    /a file where a folder is wanted\. Name a folder/,
  );
  expect(told(() => readFileSync(link))).toMatch(/leads back to itself\. Mend it/);
  expect(told(() => mkdirSync(file))).toMatch(/something else is there .+\(EEXIST, mkdir\)/);
});

test.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'])('%s says what to do', (code) => {
  const error = Object.assign(new Error(code), { code, path: '/data', syscall: 'open' });
  expect(fileFault(error)).toMatch(/^\/data: .+ \/ .+\. (Allow|Name|Make) .+\)\.$/);
});

test('no other error is taken for one of a file', () => {
  const listen = { code: 'EACCES', syscall: 'listen', address: '0.0.0.0', port: 80 };
  for (const error of [new Error('x'), Object.assign(new Error('y'), listen), 'text', {}]) {
    expect(fileFault(error)).toBeNull();
  }
});
