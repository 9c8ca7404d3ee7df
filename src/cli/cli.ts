import 'reflect-metadata';
import { listProblems, SeedProblems } from '../ingest/problems.js';
import { fileFault } from '../lib/file-fault.js';
import { withFrugalHeap } from '../lib/frugal-heap.js';
import { type Command, complain, DONE, FAULTS, isMisuse, MISUSED, say } from './command.js';
import { coverage } from './coverage.js';
import { exportCommand } from './export.js';
import { find } from './find.js';
import { importCommand } from './import.js';
import { newTown } from './new-town.js';
import { printSchema } from './print-schema.js';
import { printSeedSchemas } from './print-seed-schemas.js';
import { propose } from './propose.js';
import { read } from './read.js';
import { releases } from './releases.js';
import { releasesDiff } from './releases-diff.js';
import { review } from './review.js';
import { seed } from './seed.js';
import { verify } from './verify.js';

/** Every command, by the name that it is called by. */
const COMMANDS: Record<string, Command> = {
  seed,
  import: importCommand,
  releases,
  export: exportCommand,
  verify,
  coverage,
  read,
  find,
  review,
  'new-town': newTown,
  propose,
  'print-schema': printSchema,
  'print-seed-schemas': printSeedSchemas,
  'releases diff': releasesDiff,
};

const HELP = `npm run cli -- COMMAND [OPTIONS]

${Object.values(COMMANDS)
  .map(({ usage }) => usage)
  .join('\n\n')}

Exit code: 0 done, 1 found faults, 2 used wrongly.`;

async function main([name, ...rest]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    say(HELP);
    return name === undefined ? MISUSED : DONE;
  }
  const two = `${name} ${rest[0]}`;
  const [called, args] = Object.hasOwn(COMMANDS, two) ? [two, rest.slice(1)] : [name, rest];
  const command = Object.hasOwn(COMMANDS, called) ? COMMANDS[called] : undefined;
  if (!command) {
    complain(`There is no command ${name}. There are: ${Object.keys(COMMANDS).join(', ')}.`);
    return MISUSED;
  }
  if (args.includes('--help') || args.includes('-h')) {
    say(command.usage);
    return DONE;
  }
  try {
    // Whatever is read whole is dropped again.
    return await withFrugalHeap(() => command.run(args));
  } catch (error) {
    return explain(error, command);
  }
}

/** Says what went wrong, and how the command is used where it was not. */
function explain(error: unknown, { usage }: Command): number {
  if (error instanceof SeedProblems) {
    complain(`${listProblems(error.problems)}\n${error.message}. Nothing was written.`);
    return FAULTS;
  }
  complain(fileFault(error) ?? (error instanceof Error ? error.message : String(error)));
  if (!isMisuse(error as NodeJS.ErrnoException)) return FAULTS;
  complain(usage);
  return MISUSED;
}

// Who reads only the first lines has seen enough.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await main(process.argv.slice(2));
