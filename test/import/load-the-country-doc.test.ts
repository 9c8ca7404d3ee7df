import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readPointer, releasePath } from '../../src/db/catalogue/folder.js';
import { dataSource } from '../../src/db/data-source.js';
import { type Api, serve } from '../api.js';
import { newFolder, removeFolders } from '../ingest/seeds-folder.js';
import { workbook } from './read-tables.js';
import { type Item, ssdseText } from './ssdse-file.js';

const page = readFileSync('docs/how-to/load-the-country.md', 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text]) => text ?? '',
  );
const commands = blocks('sh').flatMap((text) => text.trim().split('\n'));

/** Runs a command of the page where the folder `files` is. */
function run(cwd: string, command: string, ...more: string[]) {
  const args = [...command.replace('npm run cli -- ', '').split(' '), ...more];
  const { DATA_DIR: _1, DATABASE_URL: _2, ...env } = process.env;
  const cli = resolve('dist/src/cli/cli.js');
  return spawnSync(process.execPath, [cli, ...args], { cwd, env, encoding: 'utf8' });
}

/** What the command and the queries of the page answer, of files that are in a folder. */
async function follow(cwd: string, ...more: string[]) {
  const [first = '', ...others] = commands;
  const said = [
    run(cwd, first, ...more),
    ...others.map((command) => run(cwd, command, ...(command.includes('--all') ? more : []))),
  ];
  for (const { status, stderr } of said) expect({ status, stderr }).toMatchObject({ status: 0 });
  const dataDir = join(cwd, 'data');
  const { release = '' } = readPointer(dataDir) ?? {};
  const db = dataSource(`sqlite:${releasePath(dataDir, release)}`, { readonly: true });
  await db.initialize();
  const api: Api = await serve(db, release, []);
  const answers = [];
  for (const query of blocks('graphql')) answers.push(await api.ask(query));
  await api.close();
  return { said, answers, release };
}

/** Figures that nobody has printed, of three towns without plans. */
const TOWNS = ['R01213,北海道,苫小牧市', 'R01207,北海道,帯広市', 'R01202,北海道,函館市'];
const ITEMS: Item[] = [
  ['A1101', '2020', '総人口', '170001', '165002', '250003'],
  ['A4101', '2021', '出生数', '1001', '1,002', '1003'],
];
const DONATIONS = [
  ['団体コード', '都道府県', '市区町村', '＜Ⅰ.受入件数及び受入額＞', null],
  [null, null, null, '令和元年度に受け入れた寄附件数、金額', null],
  [null, null, null, '寄附件数', '寄附金額'],
  ['012131', '北海道', '苫小牧市', 11, '3000000000000'],
  ['012076', '北海道', '帯広市', 12, '5000000000000'],
  ['012025', '北海道', '函館市', 13, '4000000000000'],
];

const made = newFolder();
let madeAnswers: Awaited<ReturnType<typeof follow>>;
beforeAll(async () => {
  mkdirSync(join(made, 'files'));
  writeFileSync(join(made, 'files/SSDSE-A-2024.csv'), ssdseText(ITEMS, TOWNS));
  const merges = ['A1:A3', 'B1:B3', 'C1:C3', 'D1:E1', 'D2:E2'];
  writeFileSync(join(made, 'files/donations.xlsx'), workbook(DONATIONS, { merges }));
  madeAnswers = await follow(made);
}, 300_000);
afterAll(removeFolders);

const names = (data: {
  compare: { rows: { municipality: { name: string }; cells: { rank: number }[] }[] };
}) => data.compare.rows.map(({ municipality, cells }) => `${cells[0]?.rank} ${municipality.name}`);

describe('docs/how-to/load-the-country.md, followed word by word', () => {
  test('gives commands that do what it says', () => {
    expect(commands).toHaveLength(4);
    const [all, dry, verified, listed] = madeAnswers.said;
    expect(all?.stdout).toContain(`Made release ${madeAnswers.release}`);
    expect(dry?.stdout).toContain('nothing was written');
    expect(JSON.parse(readFileSync(join(made, 'report.json'), 'utf8')).editions).toHaveLength(2);
    expect(verified?.stdout.match(/found again \(100 %\)/g)).toHaveLength(2);
    expect(listed?.stdout).toContain(madeAnswers.release);
    expect(readdirSync(join(made, 'data/facts/ssdse-a/2024'))).toContain('manifest.json');
  });

  test('gives queries that are answered for towns without plans', () => {
    const [topTen, town] = madeAnswers.answers;
    expect([topTen?.errors, town?.errors]).toEqual([undefined, undefined]);
    expect(names(topTen?.data).slice(0, 3)).toEqual(['1 帯広市', '2 函館市', '3 苫小牧市']);
    expect(town?.data.municipality).toMatchObject({ name: '苫小牧市' });
    expect(town?.data.municipality.statistics.length).toBeGreaterThan(2);
  });
});

const NATION = '../shared/data/nationwide';
const withNation = existsSync(NATION) ? describe : describe.skip;

withNation('the same with the publishers’ files (../shared/data/nationwide)', () => {
  test('loads 1,741 municipalities, as the page shows', async () => {
    const dir = newFolder();
    mkdirSync(join(dir, 'files'));
    for (const name of readdirSync(NATION))
      copyFileSync(join(NATION, name), join(dir, 'files', name));
    const options = ['--skip-unknown', '--edition', 'FITS-M-List.csv=2021'];
    const { said, answers } = await follow(dir, ...options);
    const [, shown = ''] = /```\n(ssdse-a [\s\S]*?)```/.exec(page) ?? [];
    expect(said[0]?.stdout).toContain(shown);
    const [topTen, town] = answers;
    expect(topTen?.data.compare.summaries).toMatchObject([{ count: 1741 }]);
    expect(names(topTen?.data)[0]).toBe('1 泉佐野市');
    expect(town?.data.municipality.statistics.length).toBeGreaterThan(100);
    expect(town?.data.peers.peers).toHaveLength(5);
  }, 600_000);
});
