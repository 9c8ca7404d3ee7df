import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRegistry } from '../ingest/new-town/load-registry.js';
import { skeleton } from '../ingest/new-town/skeleton.js';
import { slugOf } from '../ingest/new-town/slug.js';
import { readSeeds, type TownFiles } from '../ingest/read-seeds.js';
import type { PolicySeed } from '../ingest/schemas/policies.js';
import { isFolder } from '../lib/paths.js';
import type { Proposal } from '../reader/proposal/proposal-form.js';
import type { Desk } from '../reader/review/desk.js';
import { linesOfPage } from '../reader/review/find-printed.js';
import type { TownState } from '../reader/review/review-state.js';
import { SEEDS } from './folders.js';

/** What the seeds hold of the town of a proposal. */
export function townForReview(
  seedsDir: string,
  { proposal, folder, lines }: Pick<Desk, 'proposal' | 'folder' | 'lines'>,
): TownState {
  const seeds = readSeeds(seedsDir, []);
  const town = seeds.towns.find((one) => isOf(one, proposal.municipality));
  const documents = town?.documents.flatMap(({ data }) => data.documents) ?? [];
  const there = documents.find(({ id }) => id === proposal.document);
  return {
    name: recordOf(seedsDir, proposal).name,
    folder: folderOf(seedsDir, proposal),
    hasDocument: there !== undefined,
    plans:
      town?.plans.flatMap(({ data }) => data.plans.map(({ id, name }) => ({ id, name }))) ?? [],
    sisterCities:
      town?.['sister-cities'].flatMap(({ data }) =>
        data.sisterCities.map(({ id, partnerName: name }) => ({ id, name })),
      ) ?? [],
    countries: seeds.countries.data.countries,
    namedTowns: namedTowns(seedsDir, { proposal, lines }),
    policies: town?.policies.flatMap(({ data }) => data.policies.flatMap(withChildren)) ?? [],
    indicators: seeds.indicators.data.indicators.map((one) => {
      const { id, name, nameEn, unit, definition, facets } = one;
      return { id, name, nameEn, unit, definition, facets };
    }),
    themes: seeds.themes.data.themes,
    next: commandsAfter(seedsDir, folder),
  };
}

function namedTowns(seedsDir: string, { proposal, lines }: Pick<Desk, 'proposal' | 'lines'>) {
  const pages = new Set(proposal.sisterCities.flatMap(({ evidence }) => evidence[0]?.page ?? []));
  const text = [...pages]
    .map((page) => linesOfPage(page, proposal.text.pages, lines.length))
    .flatMap(([first, last]) => lines.slice(first - 1, last))
    .join('\n');
  if (text === '') return [];
  const { municipalities, prefectures } = loadRegistry(seedsDir);
  return municipalities
    .filter(({ name }) => text.includes(name))
    .map(({ code, name, nameEn, prefectureCode }) => ({
      ...{ code, name, nameEn: nameEn.replace(/ (?:City|Town|Village)$/u, '') },
      prefecture: prefectures.find((one) => one.code === prefectureCode)?.name ?? '',
    }));
}

/** What shows that it is right, and serves it. */
function commandsAfter(seedsDir: string, folder: string): string[] {
  const seeds = seedsDir === SEEDS.default ? '' : ` --seeds ${seedsDir}`;
  return [
    `npm run cli -- verify --sources ${folder}${seeds}`,
    `npm run cli -- seed${seeds}`,
    'npm start',
  ];
}

const isOf = ({ documents }: TownFiles, code: string) =>
  documents.some(({ data }) => data.municipality === code);

const withChildren = ({ id, title, children }: PolicySeed): TownState['policies'] => [
  { id, title },
  ...(children ?? []).flatMap(withChildren),
];

function recordOf(seedsDir: string, { municipality }: Proposal) {
  const record = loadRegistry(seedsDir).municipalities.find(({ code }) => code === municipality);
  if (record) return record;
  throw new Error(
    `${municipality} という市区町村はありません。propose --municipality に正しいコードを渡してください / No municipality has the code ${municipality}: give propose the right one.`,
  );
}

/** The folder of the town in the seeds, also where it is still to be made: municipalities/katori. */
export function folderOf(seedsDir: string, proposal: Proposal): string {
  const town = readSeeds(seedsDir, []).towns.find((one) => isOf(one, proposal.municipality));
  const slug = town?.slug ?? slugOf(recordOf(seedsDir, proposal), loadRegistry(seedsDir));
  return `municipalities/${slug}`;
}

/** The files of the folder by their names; a skeleton's where there is none yet. */
export function townFiles(seedsDir: string, folder: string, code: string): Map<string, string> {
  const path = join(seedsDir, folder);
  if (!isFolder(path)) return skeleton(code);
  const names = readdirSync(path).filter((name) => name.endsWith('.yaml'));
  return new Map(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}
