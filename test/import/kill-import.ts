import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { releasePath } from '../../src/db/catalogue/folder.js';
import { dataSource } from '../../src/db/data-source.js';
import { factsDirOf } from '../../src/import/facts/edition-dirs.js';
import { listEditions, readFacts } from '../../src/import/facts/editions.js';
import { writeEdition } from '../../src/import/facts/write-edition.js';
import { lockFacts } from '../../src/releases/lock-facts.js';
import { seedFolder } from '../../src/releases/seed.js';
import { startCli } from '../ingest/run-cli.js';
import { seedsWith } from '../ingest/seeds-folder.js';
import type { Random } from '../random.js';
import { folderTarget, type Kills } from '../releases/kill-publisher.js';
import { readFile } from './read-file.js';
import { type Item, ssdseText } from './ssdse-file.js';

const HEADS = {
  A110101: '総人口（男）',
  A110102: '総人口（女）',
  A110201: '日本人人口（男）',
  A110202: '日本人人口（女）',
  A130101: '15歳未満人口（男）',
  A130102: '15歳未満人口（女）',
};
const SERIES = Object.keys(HEADS).length;

/** Few seeds, with the theme of these figures. */
export const SEEDS = seedsWith([
  'themes.yaml',
  '',
  '  - { id: population, name: 人口, nameEn: Population }\n',
]).dir;

/** A file in which every figure is this number, so that a mixture of two files shows: of no sum and its parts. */
export const fileOf = (figure: number): string =>
  ssdseText(
    Object.entries(HEADS).map(([code, head]): Item => {
      return [code, '2020', head, `${figure}`, `${figure}`, `${figure}`];
    }),
  );

/** The figure of which all facts of a folder are; said in words where they are not of one. */
export function figureOfFacts(dataDir: string): number | string {
  const editions = listEditions(factsDirOf(dataDir));
  const [edition] = editions;
  if (editions.length !== 1 || !edition) return `${editions.length} editions`;
  const { dir, manifest } = edition;
  if (manifest.series.length !== SERIES) return `${manifest.series.length} series`;
  const rows = manifest.series.flatMap((one) => [...readFacts(dir, one)]);
  return theOnly(rows.map(({ value }) => Number(value)));
}

/** The same of the release that is served. */
export async function figureOfRelease(dataDir: string): Promise<number | string> {
  const { id, says } = await folderTarget(dataDir).served();
  if (id !== says) return `${id} is current, but it is ${says}`;
  const db = await dataSource(`sqlite:${releasePath(dataDir, id)}`, {
    readonly: true,
  }).initialize();
  const rows: { value: number }[] = await db
    .query(`SELECT "value" FROM "observation" WHERE "statisticId" LIKE 'statistic/population.%'`)
    .finally(() => db.destroy());
  return theOnly(rows.map(({ value }) => value));
}

function theOnly(figures: readonly number[]): number | string {
  const different = [...new Set(figures)];
  return different.length === 1 ? (different[0] as number) : `figures of ${different.join(', ')}`;
}

/** Imports in this process, to the end; returns the release. */
export async function importFile(dataDir: string, figure: number): Promise<string> {
  const content = readFile(fileOf(figure));
  await lockFacts(dataDir, () => writeEdition(factsDirOf(dataDir), content));
  return (await seedFolder(SEEDS, dataDir, { kept: 2, patience: 60_000 })).record.id;
}

/** Starts `import` of a file whose figures are this one. */
export function startImport(dataDir: string, figure: number, stdio: 'ignore' | 'pipe' = 'ignore') {
  const file = join(dataDir, `${figure}.csv`);
  writeFileSync(file, fileOf(figure));
  const args = ['import', 'ssdse-a', file, '--seeds', SEEDS];
  return startCli(args, { DATA_DIR: dataDir, RELEASES_KEPT: '2' }, stdio);
}

/**
 * Kills imports at random moments, every second one while it writes facts; after each the facts and the release are all
 * of the file before or all of the new one, and the next import is taken.
 */
export async function killImports(dataDir: string, times: number, random: Random): Promise<Kills> {
  const kills: Kills = { before: 0, after: 0, faults: [] };
  const must = (fine: boolean, text: string) => fine || kills.faults.push(text);
  const begun = join(factsDirOf(dataDir), '.lock-holder');
  let lasts = 3000;
  let figure = 1;
  await importFile(dataDir, figure);
  for (let i = 0; i < times; ) {
    const old = figure++;
    const child = startImport(dataDir, figure);
    const ended = once(child, 'exit');
    const whileWriting = i % 2 === 0;
    while (whileWriting && child.exitCode === null && !existsSync(begun)) await delay(1);
    await Promise.race([delay(random.integer(0, whileWriting ? 60 : Math.round(lasts))), ended]);
    const isKilled = child.exitCode === null;
    child.kill('SIGKILL');
    await ended;
    if (!whileWriting) lasts *= isKilled ? 1.1 : 0.8;
    const facts = figureOfFacts(dataDir);
    must([old, figure].includes(facts as number), `kill ${i}: facts: ${facts}`);
    const served = await figureOfRelease(dataDir);
    must([old, figure].includes(served as number), `kill ${i}: release: ${served}`);
    if (isKilled) {
      kills[facts === old ? 'before' : 'after'] += 1;
      i += 1;
    }
    figure += 1;
    await importFile(dataDir, figure);
    const next = [figureOfFacts(dataDir), await figureOfRelease(dataDir)];
    must(
      next.every((one) => one === figure),
      `kill ${i}: the next import gives ${next.join()}`,
    );
    const left = readdirSync(join(factsDirOf(dataDir), 'ssdse-a')).filter(
      (name) => name !== '2024',
    );
    must(left.length === 0, `kill ${i}: ${left.join()} was left`);
  }
  return kills;
}
