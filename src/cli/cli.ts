import 'reflect-metadata';
import { listProblems, SeedProblems } from '../ingest/problems.js';
import { fileFault } from '../lib/file-fault.js';
import { withFrugalHeap } from '../lib/frugal-heap.js';
import { type Command, complain, DONE, FAULTS, isMisuse, MISUSED, say } from './command.js';

/** Every command, by the name that it is called by; its code is read when it is called. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  seed: () => import('./seed.js').then(({ seed }) => seed),
  import: () => import('./import.js').then(({ importCommand }) => importCommand),
  releases: () => import('./releases.js').then(({ releases }) => releases),
  export: () => import('./export.js').then(({ exportCommand }) => exportCommand),
  verify: () => import('./verify.js').then(({ verify }) => verify),
  coverage: () => import('./coverage.js').then(({ coverage }) => coverage),
  read: () => import('./read.js').then(({ read }) => read),
  find: () => import('./find.js').then(({ find }) => find),
  review: () => import('./review.js').then(({ review }) => review),
  'new-town': () => import('./new-town.js').then(({ newTown }) => newTown),
  propose: () => import('./propose.js').then(({ propose }) => propose),
  'print-schema': () => import('./print-schema.js').then(({ printSchema }) => printSchema),
  'print-seed-schemas': () =>
    import('./print-seed-schemas.js').then(({ printSeedSchemas }) => printSeedSchemas),
  'releases diff': () => import('./releases-diff.js').then(({ releasesDiff }) => releasesDiff),
};

async function help(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const usages = commands.map(({ usage }) => usage).join('\n\n');
  return `npm run cli -- COMMAND [OPTIONS]\n\n${usages}\n
Exit code: 0 done, 1 found faults, 2 used wrongly.`;
}

async function main([name, ...rest]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    say(await help());
    return name === undefined ? MISUSED : DONE;
  }
  const two = `${name} ${rest[0]}`;
  const [called, args] = Object.hasOwn(COMMANDS, two) ? [two, rest.slice(1)] : [name, rest];
  const load = Object.hasOwn(COMMANDS, called) ? COMMANDS[called] : undefined;
  if (!load) {
    complain(`There is no command ${name}. There are: ${Object.keys(COMMANDS).join(', ')}.`);
    return MISUSED;
  }
  const command = await load();
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
