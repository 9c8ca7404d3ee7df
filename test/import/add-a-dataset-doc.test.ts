import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';

const page = readFileSync('docs/how-to/add-a-dataset.md', 'utf8');

/** A copy of the project in which the page is followed word by word. */
const copy = newFolder();
let compiled: string;

/** The files that the page names, each before the block that it is to hold. */
const files = [...page.matchAll(/`(mihon-libraries\/[\w./-]+)`:\n\n```\w+\n([\s\S]*?)```/g)];
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text]) => text ?? '',
  );

beforeAll(() => {
  for (const part of ['src', 'seeds', 'tsconfig.json', 'package.json']) {
    cpSync(part, join(copy, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  for (const [, file = '', text = ''] of files) {
    const path = join(copy, 'src/import', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const list = join(copy, 'src/import/datasets.ts');
  const line = blocks('ts').find((text) => text.split('\n').length === 2) ?? '';
  const listed = readFileSync(list, 'utf8').replace(
    'readonly Dataset[] = [',
    '$&MIHON_LIBRARIES, ',
  );
  writeFileSync(list, line + listed);
  writeFileSync(join(copy, 'mihon-2023.csv'), blocks('csv')[0] ?? '');
  compiled = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', '.'], {
    cwd: copy,
    encoding: 'utf8',
  }).stdout;
}, 240_000);
afterAll(() => {
  // The link leads out of the folder.
  rmSync(join(copy, 'node_modules'));
  removeFolders();
});

describe('docs/how-to/add-a-dataset.md, followed word by word', () => {
  test('gives four files, and code that compiles', () => {
    expect(files.map(([, file]) => file?.split('/').at(-1)).sort()).toEqual([
      ...['columns.yaml', 'indicators.yaml', 'mihon-libraries.ts', 'sources-of-definition.yaml'],
    ]);
    expect(compiled).toBe('');
  });

  test('imports the file as the page says', () => {
    const commands = (blocks('sh')[0] ?? '').trim().split('\n');
    expect(commands).toHaveLength(2);
    const said = commands.map((command) => {
      const args = command.replace('npm run cli -- ', '').split(' ');
      const run = spawnSync(process.execPath, ['dist/src/cli/cli.js', ...args], {
        cwd: copy,
        encoding: 'utf8',
        env: { ...process.env, DATA_DIR: join(copy, 'data') },
      });
      expect(run.stderr).not.toContain('Error');
      expect(run.status).toBe(0);
      return run.stdout;
    });
    const [shown = ''] = /^mihon-libraries 2023:[\s\S]*?(?=```)/m.exec(page) ?? [];
    for (const text of said) expect(text).toContain(shown);
    expect(said[0]).toContain('nothing was written');
    expect(said[1]).toMatch(/Made release [0-9a-f]{16}/);
  }, 240_000);
});
