import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { served } from './served.js';

/** A folder as somebody has it who installed the package of clients/typescript, and nothing else. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'machikurabe-package-'));
  const installed = join(folder, 'node_modules/machikurabe-client');
  mkdirSync(installed, { recursive: true });
  // Packing compiles: not in the folder of the client, in which the first day packs meanwhile.
  const source = join(folder, 'source');
  cpSync('clients/typescript', source, { recursive: true });
  run('npm', ['pack', '--silent', '--pack-destination', folder], source);
  const { version } = JSON.parse(readFileSync('clients/typescript/package.json', 'utf8'));
  const archive = join(folder, `machikurabe-client-${version}.tgz`);
  run('tar', ['-xzf', archive, '--strip-components=1', '-C', installed]);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(file: string, args: string[], cwd = process.cwd()): void {
  const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH };
  const { status, stdout, stderr } = spawnSync(file, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')}\n${stdout}\n${stderr}`);
}

/** What the compiler says of a program that uses the package: the lines of its errors. */
function faultsOf(program: string): number[] {
  writeFileSync(join(folder, 'main.ts'), program);
  const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
  const options = '--strict --target es2022 --module nodenext --types'.split(' ');
  const { stdout } = spawnSync(process.execPath, [tsc, ...options, '', 'main.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return [...stdout.matchAll(/main\.ts\((\d+),/g)].map(([, line]) => Number(line));
}

/** A program that uses what it imports, bundled and made small. */
async function bundleOf(names: string): Promise<string> {
  writeFileSync(join(folder, 'entry.js'), `export { ${names} } from 'machikurabe-client';\n`);
  const config = {
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { lib: { entry: 'entry.js', formats: ['es'], fileName: 'out' } },
  };
  const script = `import { build } from 'vite'; await build(${JSON.stringify(config)});`;
  run(process.execPath, ['--input-type=module', '-e', script]);
  return readFileSync(join(folder, 'dist/out.js'), 'utf8');
}

test('types say what may be asked and what comes back', () => {
  const right = `import { compare, figures } from 'machikurabe-client';
import { MachikurabeError } from 'machikurabe-client/error';
const source = { url: 'http://localhost:4000' };
const { rows, unit } = await compare(source, { indicator: 'births', measures: ['ACTUAL'], years: { from: 2015 } });
const value: number | null | undefined = rows[0]?.cells[0]?.value;
for await (const { raw, municipality } of figures(source)) console.log(raw.length, municipality.name, unit, value);
const wait = (error: unknown) => error instanceof MachikurabeError && error.code === 'TOO_MANY_REQUESTS' && error.retryAfter;
`;
  expect(faultsOf(right)).toEqual([]);
  const wrong = `${right}await compare(source, {});
await compare(source, { indicator: 'births', measures: ['ACTUEL'] });
const text: string = rows[0]!.cells[0]!.value;
rows[0]!.cells[0]!.colour;
export const is = (error: MachikurabeError) => error.code === 'TOO_MANY';
`;
  expect(faultsOf(wrong)).toEqual([8, 9, 10, 11, 12]);
});

test('a bundle holds only the questions that it asks, and nothing but what the package has', async () => {
  const towns = await bundleOf('towns');
  expect(towns).toContain('query Towns');
  expect(towns.match(/query [A-Z]\w+/g)).toEqual(['query Towns']);
  const all = await bundleOf('compare, evidence, figures, fixed, indicators, towns');
  expect(all.match(/query [A-Z]\w+/g)?.sort()).toEqual(
    ['Compare', 'CurrentRelease', 'Evidence', 'Figures', 'Indicators', 'Towns'].map(
      (name) => `query ${name}`,
    ),
  );
  expect(all).not.toMatch(/\bimport\b|\brequire\(/);
  expect(towns.length).toBeLessThan(2_500);
  expect(all.length).toBeLessThan(6_000);
});

test('the program of the README does what it says', async () => {
  const readme = readFileSync('clients/typescript/README.md', 'utf8');
  const [, program = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const { api, url } = await served();
  try {
    expect(faultsOf(program.replaceAll('http://localhost:4000', url))).toEqual([]);
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'main.js')]);
    const { data } = await api.ask(
      '{ compare(indicator: "ふるさと納税", municipalities: ["122360"], measures: [TARGET, ACTUAL]) { citation } }',
    );
    expect(stdout).toContain(data.compare.citation);
    expect(stdout).toMatch(/^UNKNOWN_INDICATOR .*ふるさと納税/m);
  } finally {
    await api.close();
  }
});
