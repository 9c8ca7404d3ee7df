import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dataSource } from '../src/db/data-source.js';
import { loadSeeds } from '../src/ingest/load-seeds.js';
import { listProblems, SeedProblems } from '../src/ingest/problems.js';
import { seedDatabase } from '../src/releases/seed.js';
import { type Api, serve } from './api.js';
import { FROZEN } from './frozen-seeds.js';

const KATORI = 'municipalities/katori';
const accepted = (corrected: boolean) =>
  `{ proposedBy: MACHINE, machine: 見本の読み手 1.0, acceptedBy: 見本の係, acceptedOn: '2026-11-28', corrected: ${corrected} }`;

let dir: string;
let api: Api;

function write(file: string, put: (text: string) => string) {
  const path = join(dir, KATORI, file);
  writeFileSync(path, put(readFileSync(path, 'utf8')));
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'machikurabe-provenance-'));
  cpSync(FROZEN, dir, { recursive: true });
  const after = (id: string, corrected: boolean) => (text: string) =>
    text.replace(`  - id: ${id}\n`, `  - id: ${id}\n    provenance: ${accepted(corrected)}\n`);
  write('kpis.yaml', after('6-1/autonomy-councils', true));
  write('plans.yaml', after('second-comprehensive-plan', false));
  write('sister-cities.yaml', after('kawanishi', false));
  const url = `sqlite:${dir}.sqlite`;
  const release = await seedDatabase(dir, url);
  api = await serve(await dataSource(url).initialize(), release, []);
}, 60_000);
afterAll(async () => {
  await api?.close();
  for (const made of [dir, `${dir}.sqlite`]) rmSync(made, { recursive: true, force: true });
});

const WHO = 'provenance { proposedBy machine acceptedBy acceptedOn corrected }';
const machine = (corrected: boolean) => ({
  proposedBy: 'MACHINE',
  machine: '見本の読み手 1.0',
  acceptedBy: '見本の係',
  acceptedOn: '2026-11-28',
  corrected,
});
const person = {
  proposedBy: 'PERSON',
  machine: null,
  acceptedBy: null,
  acceptedOn: null,
  corrected: null,
};

test('a record that a machine proposed says so, and who accepted it and when', async () => {
  const { data } = await api.ask(`{
    kpi(id: "katori/kpi/6-1/autonomy-councils") { ${WHO} }
    plan(id: "katori/plan/second-comprehensive-plan") { ${WHO} }
    sisterCity(id: "katori/sister-city/kawanishi") { ${WHO} }
  }`);
  expect(data.kpi.provenance).toEqual(machine(true));
  expect(data.plan.provenance).toEqual(machine(false));
  expect(data.sisterCity.provenance).toEqual(machine(false));
});

test('what a person typed says that', async () => {
  const { data } = await api.ask(`{ kpis(first: 100) { nodes { id ${WHO} } } }`);
  const ofMachine = data.kpis.nodes.filter(
    ({ provenance }: { provenance: { proposedBy: string } }) => provenance.proposedBy === 'MACHINE',
  );
  expect(ofMachine).toHaveLength(1);
  const typed = data.kpis.nodes.find(({ id }: { id: string }) => id !== ofMachine[0].id);
  expect(typed.provenance).toEqual(person);
});

test.each([
  [
    'a person is not written down as one',
    'proposedBy: MACHINE',
    'proposedBy: PERSON',
    'proposedBy: PERSON is none of MACHINE',
  ],
  ['somebody accepted it', 'acceptedBy: 見本の係, ', '', 'acceptedBy: is missing'],
  ['the day is a day', "'2026-11-28'", "'2026-11'", 'acceptedOn: must be a day'],
])('the seeds refuse what says less: %s', (_, from, to, fault) => {
  const bad = mkdtempSync(join(tmpdir(), 'machikurabe-provenance-'));
  cpSync(dir, bad, { recursive: true });
  const path = join(bad, KATORI, 'kpis.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  try {
    loadSeeds(bad);
    throw new Error('the seeds were taken');
  } catch (error) {
    expect(error).toBeInstanceOf(SeedProblems);
    expect(listProblems((error as SeedProblems).problems)).toContain(fault);
  } finally {
    rmSync(bad, { recursive: true, force: true });
  }
});
