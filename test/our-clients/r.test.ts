import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { COMPARISON_COLUMNS } from '../../src/export/long-form/comparison-columns.js';
import type { Api } from '../api.js';
import { served } from './served.js';

const found = spawnSync('Rscript', ['-e', 'library(jsonlite)']).status === 0;
if (!found) process.stderr.write('clients/r is not run: there is no Rscript with jsonlite here\n');

const CLIENT = readFileSync('clients/r/machikurabe.R', 'utf8');

test('clients/r knows the columns that are no text', () => {
  const [, list = ''] = /^mk_types <- c\(\n([\s\S]*?)^\)/m.exec(CLIENT) ?? [];
  const types = [...list.matchAll(/(\w+) = "(\w+)"/g)].map(([, name, type]) => [name, type]);
  const words = { integer: 'integer', number: 'numeric', boolean: 'logical' } as const;
  const wanted = COMPARISON_COLUMNS.flatMap(({ name, type }) =>
    type === 'text' || type === 'list' ? [] : [[name, words[type]]],
  );
  expect(types.sort()).toEqual(wanted.sort());
});

(found ? describe : describe.skip)('clients/r', () => {
  let api: Api;
  let url: string;
  const folder = mkdtempSync(join(tmpdir(), 'machikurabe-r-'));
  beforeAll(async () => {
    ({ api, url } = await served());
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await api.close();
  });

  test.each(['README.md', 'example.Rmd'])('%s does what it says', async (file) => {
    const page = readFileSync(`clients/r/${file}`, 'utf8');
    const code = [...page.matchAll(/^```(?:r|\{r\})\n([\s\S]*?)^```/gm)].map(([, text]) => text);
    const script = join(folder, `${file}.R`);
    const program = `${code.join('\n')}\ncat(nrow(table), class(table$value), table$municipality_code[1])`;
    writeFileSync(script, program.replaceAll('http://localhost:4000', url));
    const { stdout } = await promisify(execFile)('Rscript', [script], {
      cwd: resolve('clients/r'),
    });
    expect(stdout).toMatch(/\d+ numeric \d{6}$/);
  });

  test('a page of another server is no table', async () => {
    const other = createServer((_, response) => response.end('<html>'));
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const at = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const program = `source("machikurabe.R"); mk_figures("${at}", municipality = "122360")`;
    const run = promisify(execFile)('Rscript', ['-e', program], { cwd: resolve('clients/r') });
    await expect(run).rejects.toThrow(/no table of Machikurabe/);
    other.close();
  });
});
