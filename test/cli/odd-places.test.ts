import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCli } from '../ingest/run-cli.js';
import { MINIMAL, newFolder, removeFolders } from '../ingest/seeds-folder.js';

let dir: string;
const at = (name: string) => join(dir, name);
beforeAll(() => {
  dir = newFolder();
  writeFileSync(at('file'), '');
  symlinkSync(at('loop'), at('loop'));
  symlinkSync(at('nowhere'), at('dangling'));
  mkdirSync(at('pointed/current.json'), { recursive: true });
  mkdirSync(at('factless'));
  writeFileSync(at('factless/facts'), '');
});
afterAll(removeFolders);

describe('a place that is not what is wanted', () => {
  test.each([
    ['DATA_DIR that is a file', 'file', ['releases'], 'current.json'],
    ['DATA_DIR that is a link to itself', 'loop', ['releases'], 'releases'],
    ['DATA_DIR that is a link to itself', 'loop', ['import', '--list'], 'facts'],
    ['DATA_DIR that leads nowhere', 'dangling', ['seed', '--seeds', MINIMAL], 'releases'],
    ['a pointer that is a folder', 'pointed', ['releases'], 'current.json'],
    ['a pointer that is a folder', 'pointed', ['seed', '--seeds', MINIMAL], 'current.json'],
  ])('(%s, of %s: %j) is told with its path and what to do', (_, dataDir, args, path) => {
    const { status, stderr } = runCli(args, { DATA_DIR: at(dataDir) });
    expect(status).toBe(1);
    expect(stderr).toContain(join(at(dataDir), path));
    expect(stderr).toMatch(/ \/ .+\. (Name|Move|Mend|See|Let) /);
    expect(stderr).not.toMatch(/^E[A-Z]+:/m);
  });

  test('(texts that are a link to themselves) is told, too', () => {
    const { status, stderr } = runCli(['verify', '--seeds', MINIMAL, '--sources', at('loop')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/loop: .+ \/ .+ leads back to itself\. Mend it/);
  });
});
