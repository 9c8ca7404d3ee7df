import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from './config.js';
import { coverage } from './ingest/coverage/coverage.js';
import { coverageFaults, coverageText } from './ingest/coverage/report.js';
import { listProblems, SeedProblems } from './ingest/problems.js';
import { seedJsonSchemas } from './ingest/schemas/json-schemas.js';
import { loadSeeds, seedDatabase, seedSqlite } from './ingest/seed.js';
import { readTexts } from './ingest/verify/read-texts.js';
import { reportText } from './ingest/verify/report.js';
import { verify } from './ingest/verify/verify.js';
import { isFolder } from './lib/paths.js';
import { projectFile } from './lib/project-file.js';
import { schemaText } from './schema.js';

/** Exit codes: done, found faults, used wrongly. */
const DONE = 0;
const FAULTS = 1;
const MISUSED = 2;

interface Command {
  usage: string;
  run(args: string[]): Promise<number>;
}

const say = (text: string) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
const complain = (text: string) => process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);

const SEEDS = { type: 'string', default: projectFile('seeds') } as const;
const TEXTS = { seeds: SEEDS, sources: { type: 'string', multiple: true } } as const;

const COMMANDS: Record<string, Command> = {
  seed: {
    usage: `seed [--seeds DIR]
  Checks every seed file and makes a release of the database from them: in DATA_DIR (data), or in
  the database of DATABASE_URL. All problems of all files are reported at once; nothing is written
  while there is one. A start without DATABASE_URL makes the project's own seeds anew: to serve others,
  give DATABASE_URL=sqlite:FILE to both.`,
    async run(args) {
      const { values } = parseArgs({ args, options: { seeds: SEEDS } });
      requireSeeds(values.seeds);
      const { databaseUrl, dataDir } = readConfig();
      const release = databaseUrl
        ? await seedDatabase(values.seeds, databaseUrl)
        : (await seedSqlite(values.seeds, dataDir)).release;
      say(`作成しました / Made release ${release} in ${databaseUrl ? 'the database' : dataDir}.`);
      return DONE;
    },
  },
  verify: {
    usage: `verify [--sources DIR]... [--require-all] [--seeds DIR]
  Finds every quote again in the documents' texts and reads every figure out of its quote again.
  --sources DIR   where the texts are; may be given several times (default: SOURCES_DIR)
  --require-all   a document whose text is not there is a fault, too`,
    async run(args) {
      const { values } = parseArgs({
        args,
        options: { ...TEXTS, 'require-all': { type: 'boolean', default: false } },
      });
      const dirs = sourceDirs(values.sources);
      const { assembled, texts } = load(values.seeds, dirs);
      if (dirs.length > 0 && texts.lines.size + texts.faults.length === 0) {
        throw noTexts('the documents', dirs);
      }
      const report = verify(assembled.facts, assembled.texts, texts.lines);
      say(reportText(report, texts.faults));
      const unchecked = report.documents.some(({ checked }) => !checked);
      const failed = report.faults.length > 0 || texts.faults.length > 0;
      return failed || (values['require-all'] && unchecked) ? FAULTS : DONE;
    },
  },
  coverage: {
    usage: `coverage --sources DIR... [--lines] [--seeds DIR]
  Says which lines of the municipalities' documents are quoted, and lists every figure that is not:
  each wants a reason in uncited.yaml, and each reason an uncited figure.
  --sources DIR   where the texts are; may be given several times (default: SOURCES_DIR)
  --lines         lists every line with its class: "+" is quoted, "-" is not`,
    async run(args) {
      const { values } = parseArgs({
        args,
        options: { ...TEXTS, lines: { type: 'boolean', default: false } },
      });
      const dirs = sourceDirs(values.sources);
      if (dirs.length === 0) {
        complain(this.usage);
        return MISUSED;
      }
      const { assembled, texts } = load(values.seeds, dirs);
      const documents = coverage(assembled, texts.lines);
      if (documents.every(({ text }) => !text) && texts.faults.length === 0) {
        throw noTexts("the municipalities' documents", dirs);
      }
      say(coverageText(documents, texts.faults, values.lines));
      return coverageFaults(documents) > 0 || texts.faults.length > 0 ? FAULTS : DONE;
    },
  },
  'print-schema': {
    usage: `print-schema
  Prints the GraphQL schema, as it is committed in schema/schema.graphql.`,
    async run(args) {
      parseArgs({ args, options: {} });
      say(schemaText());
      return DONE;
    },
  },
  'print-seed-schemas': {
    usage: `print-seed-schemas DIR
  Writes the JSON Schemas of the seed files, as they are committed in schema/seeds, for editors.`,
    async run(args) {
      const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
      const [dir] = positionals;
      if (!dir || positionals.length > 1) {
        complain(this.usage);
        return MISUSED;
      }
      mkdirSync(dir, { recursive: true });
      for (const [file, text] of seedJsonSchemas()) writeFileSync(join(dir, file), text);
      return DONE;
    },
  },
};

/** The folders of texts that were named, or that of the environment. */
function sourceDirs(named: readonly string[] | undefined): readonly string[] {
  const { sourcesDir } = readConfig();
  const dirs = named ?? (sourcesDir ? [sourcesDir] : []);
  for (const dir of dirs) requireFolder('--sources', dir);
  return dirs;
}

/** The seeds and the texts that they quote, as far as the folders hold them. */
function load(seeds: string, dirs: readonly string[]) {
  requireSeeds(seeds);
  const assembled = loadSeeds(seeds);
  return { assembled, texts: readTexts(assembled.texts, dirs) };
}

function requireSeeds(dir: string): void {
  requireFolder('--seeds', dir);
  if (isFolder(join(dir, 'municipalities'))) return;
  throw misuse(`--seeds must name the folder of the seeds; ${dir} has no folder municipalities.`);
}

function requireFolder(option: string, dir: string): void {
  if (!isFolder(dir)) throw misuse(`${option} must name a folder; there is none at ${dir}.`);
}

const noTexts = (what: string, dirs: readonly string[]) =>
  misuse(
    `--sources must name folders with texts of ${what}, under the names that documents.yaml gives; none is in ${dirs.join(', ')}.`,
  );

const misuse = (message: string) =>
  Object.assign(new Error(message), { code: 'ERR_PARSE_ARGS_FOLDER' });

const HELP = `npm run cli -- COMMAND [OPTIONS]

${Object.values(COMMANDS)
  .map(({ usage }) => usage)
  .join('\n\n')}

Exit code: 0 done, 1 found faults, 2 used wrongly.`;

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    say(HELP);
    return name === undefined ? MISUSED : DONE;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    complain(`There is no command ${name}. There are: ${Object.keys(COMMANDS).join(', ')}.`);
    return MISUSED;
  }
  if (args.includes('--help') || args.includes('-h')) {
    say(command.usage);
    return DONE;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof SeedProblems) {
      complain(`${listProblems(error.problems)}\n${error.message}. Nothing was written.`);
      return FAULTS;
    }
    const { code, message } = error as NodeJS.ErrnoException;
    complain(message);
    if (code?.startsWith('ERR_PARSE_ARGS')) {
      complain(command.usage);
      return MISUSED;
    }
    return FAULTS;
  }
}

// Who reads only the first lines has seen enough.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await main(process.argv.slice(2));
