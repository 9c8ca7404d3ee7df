import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { frozenRelease } from '../frozen-seeds.js';
import { assistantOver, GENERATIONS, type Generation } from './assistants.js';

const { url, release } = frozenRelease();
const PROGRAM = ['bin/run.mjs', 'mcp'];
const env = { PATH: process.env.PATH ?? '', DATABASE_URL: url };

describe.each(Object.keys(GENERATIONS) as Generation[])('npm run mcp, by %s', (generation) => {
  test('answers on standard output, and ends with its input', async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: PROGRAM,
      env,
      stderr: 'ignore',
    });
    const { call, close } = await assistantOver(transport, generation);
    const { data } = await call('compare', {
      indicator: 'ふるさと納税',
      municipalities: ['香取市'],
    });
    await close();
    expect(data.release).toBe(release);
    expect(data.rows[0].attainment).toMatchObject({ reached: true });
  });
});

interface Ran {
  code: number | null;
  out: string;
  err: string;
  toldBefore: string | null;
}

/** Runs it with all its input at once. */
function run(input: string, settings: Record<string, string>) {
  const child = spawn(process.execPath, PROGRAM, { env: { ...env, ...settings } });
  let out = '';
  let err = '';
  /** What it had told on standard error when its first answer came. */
  let toldBefore: string | null = null;
  child.stdout.on('data', (chunk) => {
    out += chunk;
    toldBefore ??= err;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.end(input);
  return new Promise<Ran>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err, toldBefore }));
  });
}

const HELLO = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'hand', version: '1' },
  },
};
const CALL = {
  jsonrpc: '2.0',
  id: 2,
  method: 'tools/call',
  params: { name: 'coverage', arguments: {} },
};

describe('npm run mcp, by hand', () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'machikurabe-mcp-'));
  });
  afterAll(() => rmSync(dataDir, { recursive: true }));

  test('answers what was piped into it before it ends, and says nothing else on standard output', async () => {
    const lines = [HELLO, 'no JSON', CALL].map((one) => JSON.stringify(one));
    const { code, out } = await run(`${lines.join('\n')}\n`, {});
    const answers = out.trim().split('\n');
    expect(code).toBe(0);
    expect(answers.map((line) => JSON.parse(line).id)).toEqual([1, 2]);
  });

  test('answers initialize before it makes the release where there is none, and tells of that on standard error', async () => {
    const { code, out, err, toldBefore } = await run(`${JSON.stringify(HELLO)}\n`, {
      DATABASE_URL: '',
      DATA_DIR: dataDir,
    });
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(toldBefore).toBe('');
    expect(err).toContain('Built release');
  });

  test('says why no release can be opened, and ends with 1', async () => {
    const lines = [HELLO, CALL].map((one) => JSON.stringify(one));
    const { code, err } = await run(`${lines.join('\n')}\n`, {
      DATABASE_URL: 'sqlite:/nowhere/at-all.sqlite',
    });
    expect(code).toBe(1);
    expect(err).toContain('/nowhere/at-all.sqlite');
  });

  test('says on standard error what is wrong with the environment, and ends with 1', async () => {
    const { code, out, err } = await run('', { SHELF_MB: 'many' });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('SHELF_MB');
  });
});
