import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { importCommand } from '../../src/cli/import.js';
import { readFiles } from '../../src/cli/import-files.js';
import { readConfig } from '../../src/config.js';
import { fetchFile } from '../../src/import/fetch-file.js';
import { readWholeFile } from '../../src/import/read-whole-file.js';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';
import { BAD_ADDRESSES, BAD_ANSWERS } from './bad-inputs/addresses.js';
import { BYTES } from './bad-inputs/bytes.js';
import { FIGURES } from './bad-inputs/figures.js';
import { isAsWanted, outcomeOf } from './bad-inputs/outcome-of.js';
import { BAD_PATHS, linkTo } from './bad-inputs/paths.js';
import { ROWS } from './bad-inputs/rows.js';
import { WORKBOOKS } from './bad-inputs/workbooks.js';

const KINDS = { BYTES, WORKBOOKS, ROWS, FIGURES };
const CONTENTS = Object.values(KINDS).flat();
const ANSWERS = Object.entries(BAD_ANSWERS);
const COUNT = CONTENTS.length + BAD_PATHS.length + ANSWERS.length + BAD_ADDRESSES.length + 1;

let server: Server;
let base: string;
beforeAll(async () => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  server = createServer((request, answer) => BAD_ANSWERS[request.url ?? '']?.[0](request, answer));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  jest.restoreAllMocks();
  server.closeAllConnections();
  server.close();
  removeFolders();
});

describe(`${COUNT} bad and odd inputs, the contents for every dataset that may get them`, () => {
  test.each(CONTENTS.map((input) => [input.name, input] as const))('%s', (_, input) => {
    expect(input.of.length).toBeGreaterThan(0);
    for (const good of input.of) {
      const { refused, read } = outcomeOf(good, input);
      const told = { dataset: good.dataset, refused, read };
      const wanted = input
        .read?.(good)
        .map((one) => (good.series === 'groups' ? one.slice(0, 6) : one));
      if (wanted) expect(told).toEqual({ dataset: good.dataset, read: wanted });
      else if (!isAsWanted(refused ?? [], input.refused?.(good) ?? [])) {
        expect(told).toEqual({ dataset: good.dataset, refused: input.refused?.(good) });
      }
    }
  });

  test.each(BAD_PATHS)('%s', async (_, make, wanted) => {
    const paths = make(newFolder());
    await expect(readFiles('ssdse-a', null, paths, readConfig())).rejects.toThrow(wanted);
  });

  test('a file that is written to while it is read', () => {
    const path = join(newFolder(), 'a.csv');
    writeFileSync(path, 'a,b\n');
    const meanwhile = ((file: number) => {
      const bytes = readFileSync(file);
      appendFileSync(path, '1,2\n');
      return bytes;
    }) as typeof readFileSync;
    expect(() => readWholeFile(path, meanwhile)).toThrow('written to while it was read');
    expect(readWholeFile(path)).toHaveLength('a,b\n1,2\n'.length);
  });

  test.each(ANSWERS.map(([path, [, wanted]]) => [path, wanted] as const))(
    'a server that answers %s: %s',
    async (path, wanted) => {
      const milliseconds = path === '/slow' ? 300 : 30_000;
      const limits = { bytes: 1000, milliseconds };
      await expect(fetchFile(base + path, () => undefined, limits)).rejects.toThrow(wanted);
    },
  );

  test.each(BAD_ADDRESSES)('the address %s, which is not asked', async (address) => {
    await expect(fetchFile(address, () => undefined)).rejects.toThrow('https:// is wanted');
  });
});

test('a link to a file is that file', async () => {
  const [read] = await readFiles('ssdse-a', null, [linkTo(newFolder())], readConfig());
  expect(Buffer.from(read?.bytes ?? []).toString()).toMatch(/^SSDSE-A-2024,/);
});

test.each(Object.entries(KINDS))(
  'of %s that are refused the command writes nothing',
  async (_, inputs) => {
    const input = inputs.find(({ refused }) => refused);
    const [good] = input?.of ?? [];
    if (!input || !good) throw new Error('nothing is refused');
    const dir = newFolder();
    const file = join(dir, 'file');
    writeFileSync(file, input.bytes(good));
    const before = process.env.DATA_DIR;
    process.env.DATA_DIR = dir;
    try {
      expect(await importCommand.run([good.dataset, file])).toBe(1);
    } finally {
      if (before === undefined) delete process.env.DATA_DIR;
      else process.env.DATA_DIR = before;
    }
    expect(existsSync(join(dir, 'facts'))).toBe(false);
    expect(existsSync(join(dir, 'releases'))).toBe(false);
  },
);
