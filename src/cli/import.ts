import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { readColumns } from '../import/columns.js';
import type { Dataset } from '../import/dataset.js';
import { DATASETS } from '../import/datasets.js';
import { factsDirOf } from '../import/facts/edition-dirs.js';
import { listEditions } from '../import/facts/editions.js';
import { writeEdition } from '../import/facts/write-edition.js';
import { importDataset } from '../import/import-dataset.js';
import { type KnownPlaces, loadKnownPlaces } from '../import/places/known-places.js';
import { reportText } from '../import/report.js';
import { isTemplate, TEMPLATES } from '../import/templates/template.js';
import { loadSeeds } from '../ingest/load-seeds.js';
import { lockFacts } from '../releases/lock-facts.js';
import { FileProblems } from '../tables/file-problems.js';
import { readTable } from '../tables/read-table.js';
import { type Command, DONE, misuse, NOTHING_WRITTEN, say } from './command.js';
import { requireSeeds, SEEDS } from './folders.js';
import { BOUNDARIES_TEXT, importBoundaryFiles } from './import-boundaries.js';
import { editionAndFiles, type ImportFile, readFiles, requireNamed } from './import-files.js';
import { importFolder } from './import-folder.js';
import { importTemplate, TEMPLATES_TEXT } from './import-template.js';
import { publishRelease } from './publish-release.js';
import { reportOn } from './report-on.js';
import { tellProblems } from './tell-problems.js';

export const importCommand: Command = {
  usage: `import DATASET [EDITION] [FILE | ADDRESS]... [--dry-run] [--facts-only] [--report FILE] [--seeds DIR]
import --all DIR [--edition FILE=EDITION]... [--skip-unknown] [the same options]
import boundaries YEAR FILE... [--dry-run] [--seeds DIR]
import sister-cities|kpi-table FILE [--columns FILE] > FILE.yaml
import e-stat TABLE [the same options]
import --list
  Reads the publisher's own file of official statistics, checks all of it, writes its figures to DATA_DIR/facts and
  makes a release of seeds and facts, as seed does. All problems are told at once; nothing is written while there is
  one. An imported figure takes the place of the seeds' of its series, town and year; of a year that several editions
  print the newest one counts.
  --all DIR      every file of the folder, each as what its content says, and one release of them: all of them, or nothing
                 where one is refused or unknown
  --edition      of --all: "FILE=2021", the edition of a file that does not say it itself
  --skip-unknown of --all: leaves out, and lists, what is no table of a known dataset
  boundaries     the borders of all municipalities for maps, from GeoJSON or TopoJSON of 国土数値情報
  sister-cities, kpi-table  a table that was filled in by hand, as YAML of seeds on standard output
  EDITION        2024: what the file must be an edition of, or is where it does not say so itself. Of ssdse-a it is fetched
                 from the publisher where no file is named (SSDSE_BASE_URL)
  ADDRESS        https://…: the file is fetched; its address, day and SHA-256 are kept
  A TABLE of e-Stat (0000020201) is fetched page by page with ESTAT_APP_ID, and kept in DATA_DIR/fetched.
  --list         what can be imported: the publisher's page, which file to take, licence, credit line, what is imported
  --dry-run      read and check only, and say what there would be
  --facts-only   make no release yet: seed or the next start takes the facts in
  --columns FILE which columns such a table has, where they are not ours (src/import/templates)
  --report FILE  all that was read, taken and left out, or all that is wrong, by row, as JSON`,
  async run(args) {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      args,
      options: {
        ...{ list: flag, 'dry-run': flag, 'facts-only': flag },
        ...{ all: { type: 'string' }, edition: { type: 'string', multiple: true } },
        ...{ 'skip-unknown': flag },
        ...{ report: { type: 'string' }, columns: { type: 'string' }, seeds: SEEDS },
      },
      allowPositionals: true,
    });
    const config = readConfig();
    const { dataDir } = config;
    const factsDir = factsDirOf(dataDir);
    if (values.list) {
      say(listText(factsDir));
      return DONE;
    }
    const [id, ...rest] = positionals;
    const report = (content: unknown) => {
      if (values.report === undefined) return;
      writeFileSync(values.report, `${JSON.stringify(content, null, 2)}\n`);
    };
    const [edition, named] = editionAndFiles(rest);
    requireSeeds(values.seeds);
    if (values.all !== undefined) {
      if (id !== undefined) throw misuse(`import --all DIR takes no dataset; "${id}" came.`);
      const status = await importFolder(values.all, {
        ...{ dataDir, seeds: values.seeds, editions: values.edition ?? [], report },
        ...{ skipUnknown: values['skip-unknown'], dryRun: values['dry-run'] },
      });
      if (status === DONE && !values['dry-run'] && !values['facts-only']) {
        await publishRelease(values.seeds);
      }
      return status;
    }
    if (values.edition || values['skip-unknown']) {
      throw misuse('--edition and --skip-unknown belong to import --all DIR.');
    }
    try {
      if (id === BOUNDARIES) {
        const places = loadKnownPlaces(values.seeds);
        const options = { factsDir, places, dryRun: values['dry-run'] };
        return importBoundaryFiles(edition, requireNamed(BOUNDARIES, named), options);
      }
      if (isTemplate(id))
        return importTemplate(id, requireNamed(id, named), values.columns ?? null);
      const dataset = datasetNamed(id);
      const files = await readFiles(dataset.id, edition, named, config);
      const places = loadKnownPlaces(values.seeds);
      const read = readEdition(dataset, edition, files, places);
      const others = listEditions(factsDir);
      const { rows } = loadSeeds(values.seeds);
      const told = reportOn(read, { others, places, rows });
      report(told);
      say(reportText(told));
      if (values['dry-run']) {
        say(NOTHING_WRITTEN);
        return DONE;
      }
      const written = await lockFacts(dataDir, () => writeEdition(factsDir, read));
      say(WRITTEN[written]);
    } catch (error) {
      if (!(error instanceof FileProblems)) throw error;
      const code = tellProblems(error.problems);
      report({ problems: error.problems });
      return code;
    }
    if (!values['facts-only']) await publishRelease(values.seeds);
    return DONE;
  },
};

/** No dataset of figures. */
const BOUNDARIES = 'boundaries';

const WRITTEN = {
  NEW: '数値を書きました / Wrote the facts.',
  REPLACED: '数値を書き替えました / Replaced the facts of this edition.',
  UNCHANGED: '数値は変わっていません / Unchanged: these facts are there.',
};

function datasetNamed(id: string | undefined): Dataset {
  const dataset = DATASETS.find((one) => one.id === id);
  if (dataset) return dataset;
  const all = [...DATASETS.map((one) => one.id), BOUNDARIES, ...Object.keys(TEMPLATES)].join(', ');
  const isPath = id !== undefined && existsSync(id);
  const hint = isPath
    ? ` Name it before the file (import DATASET ${id}), or take a folder by --all, which knows files by their content.`
    : '';
  throw misuse(
    `import ${id ?? ''}: a dataset is wanted.${hint} There are: ${all} (import --list).`,
  );
}

function readEdition(
  dataset: Dataset,
  edition: string | null,
  files: readonly ImportFile[],
  places: KnownPlaces,
) {
  const retrieved = new Date().toISOString().slice(0, 10);
  const origins = new Map(files.map(({ name, address }) => [name, { address, retrieved }]));
  const tables = files.map(({ name, bytes }) => readTable({ name, bytes }));
  return importDataset(dataset, tables, origins, { places, wanted: edition });
}

/** What there is to import, and what was. */
function listText(factsDir: string): string {
  const imported = listEditions(factsDir);
  const datasets = DATASETS.map(({ id }) => {
    const { publisher, title, titleEn, page, take, licence, credit } = readColumns(id);
    const editions = imported.flatMap(({ manifest }) =>
      manifest.dataset === id ? manifest.edition : [],
    );
    return [
      `${id}  ${title} / ${titleEn}（${publisher}）`,
      `  ${page}`,
      `  ${take.ja}\n  ${take.en}`,
      `  ライセンス / licence: ${licence ?? 'ファイルに記載がありません。公表元のページを見てください / not stated in the file: see the page'}`,
      `  出典の書き方 / credit: ${credit}`,
      `  取り込み済み / imported: ${editions.join(', ') || '–'}`,
    ].join('\n');
  });
  return [...datasets, BOUNDARIES_TEXT, TEMPLATES_TEXT].join('\n\n');
}
