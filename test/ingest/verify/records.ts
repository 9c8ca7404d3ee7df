import { addPartnership, addSisterCity } from '../../../src/ingest/assemble/agreements.js';
import { addDocuments } from '../../../src/ingest/assemble/documents.js';
import type { Draft } from '../../../src/ingest/assemble/draft.js';
import { addKpi } from '../../../src/ingest/assemble/kpis.js';
import { addPlan } from '../../../src/ingest/assemble/plans.js';
import { addPolicy } from '../../../src/ingest/assemble/policies.js';
import { addFigure } from '../../../src/ingest/assemble/statistics.js';
import type { Seeds, TownFiles } from '../../../src/ingest/read-seeds.js';
import type { Path, SeedFile } from '../../../src/ingest/read-yaml.js';
import type { PolicySeed } from '../../../src/ingest/schemas/policies.js';

/** A part of a seed file that can be assembled alone. */
export interface Unit<T = unknown> {
  file: SeedFile<unknown>;
  /** Where it stands in the file. */
  path: Path;
  seed: T;
  /** What the ids of its records begin with. */
  id: string;
  /** The file that its records are reported in, where that is another one. */
  reportedIn?: string;
  assemble(draft: Draft, seed: T): void;
}

/** Every record of every seed file; a policy stands without its children, which follow it. */
export function unitsOf(seeds: Seeds): Unit<never>[] {
  const { documents } = seeds;
  const shared: Unit<typeof documents.data> = {
    file: documents,
    path: [],
    seed: documents.data,
    id: 'document/',
    assemble: (draft, data) => void addDocuments(draft, { ...documents, data }, null),
  };
  return [shared as Unit<never>, ...statistics(seeds), ...seeds.towns.flatMap(unitsOfTown)];
}

function unitsOfTown(town: TownFiles): Unit<never>[] {
  const { slug } = town;
  const code = town.documents[0]?.data.municipality ?? '';
  const of = (file: SeedFile<{ document?: string | undefined }>) => (draft: Draft) => ({
    draft,
    file,
    slug,
    municipalityCode: code,
    document: file.data.document,
  });
  const units: Unit<never>[] = [];
  const add = <T>(unit: Unit<T>) => units.push(unit as Unit<never>);
  for (const file of town.documents) {
    const assemble = (draft: Draft, data: typeof file.data) =>
      void addDocuments(draft, { ...file, data }, { slug, code });
    add({ file, path: [], seed: file.data, id: `${slug}/document/`, assemble });
  }
  for (const file of town.plans) {
    for (const [i, seed] of file.data.plans.entries()) {
      const id = `${slug}/plan/${seed.id}`;
      const assemble = (draft: Draft, one: typeof seed) =>
        addPlan(of(file)(draft), one, i, file.data.plans);
      add({ file, path: ['plans', i], seed, id, assemble });
    }
  }
  for (const file of town.policies) {
    for (const { path, seed } of flat(file.data.policies, ['policies'])) {
      const id = `${slug}/policy/${seed.id}`;
      const assemble = (draft: Draft, one: PolicySeed) =>
        addPolicy(of(file)(draft), 'plan', null, one, path);
      add({ file, path, seed, id, assemble });
    }
  }
  for (const file of town.kpis) {
    for (const [i, seed] of file.data.kpis.entries()) {
      const path = ['kpis', i];
      const id = `${slug}/kpi/${seed.id}`;
      const assemble = (draft: Draft, one: typeof seed) => addKpi(of(file)(draft), one, path);
      add({ file, path, seed, id, assemble });
    }
  }
  for (const file of town.partnerships) {
    for (const [i, seed] of file.data.partnerships.entries()) {
      const id = `${slug}/partnership/${seed.id}`;
      const assemble = (draft: Draft, one: typeof seed) => addPartnership(of(file)(draft), one, i);
      add({ file, path: ['partnerships', i], seed, id, assemble });
    }
  }
  for (const file of town['sister-cities']) {
    for (const [i, seed] of file.data.sisterCities.entries()) {
      const id = `${slug}/sister-city/${seed.id}`;
      const assemble = (draft: Draft, one: typeof seed) => addSisterCity(of(file)(draft), one, i);
      add({ file, path: ['sisterCities', i], seed, id, assemble });
    }
  }
  return units;
}

function flat(policies: readonly PolicySeed[], path: Path): { path: Path; seed: PolicySeed }[] {
  return policies.flatMap(({ children, ...seed }, i) => [
    { path: [...path, i], seed },
    ...flat(children ?? [], [...path, i, 'children']),
  ]);
}

/** The rows of the CSV files, and the series, whose day is verified with its first row. */
function statistics({ series, figures }: Seeds): Unit<never>[] {
  return series.data.series.flatMap((seed, i) => {
    const file = figures.get(seed.file);
    if (!file) return [];
    const rows = file.data.map((row, j): Unit<typeof row> => {
      const id = `statistic/${seed.id}/${row.municipality}/actual/`;
      const assemble = (draft: Draft, one: typeof row) => addFigure(draft, seed, file, one, j);
      return { file, path: [j], seed: row, id, assemble };
    });
    const [first] = file.data;
    const itself: Unit<typeof seed> = {
      file: series,
      path: ['series', i],
      seed,
      id: `statistic/${seed.id}/`,
      reportedIn: file.name,
      assemble: (draft, one) => first && addFigure(draft, one, file, first, 0),
    };
    return [itself, ...rows] as Unit<never>[];
  });
}
