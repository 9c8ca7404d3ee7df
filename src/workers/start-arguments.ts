import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

const MOST_WORKERS = 256;

export const START_HELP = `npm start -- [--workers N]
  --workers N     N 個のプロセスで答える / Answer with N processes (1 to ${MOST_WORKERS})
  --workers auto  使えるコアの数だけ / As many as there are cores

環境変数 / Environment: README.md, docs/operations.md.`;

export interface StartArguments {
  help: boolean;
  /** Null: this process alone answers. */
  workers: number | null;
}

/** @throws Error that says what was wanted and what came */
export function readStartArguments(args: string[]): StartArguments {
  const { values } = parseArgs({
    args,
    options: { workers: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  return { help: values.help, workers: workersOf(values.workers) };
}

function workersOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text === 'auto') return Math.min(availableParallelism(), MOST_WORKERS);
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= MOST_WORKERS) return count;
  throw new Error(
    `--workers は 1 から ${MOST_WORKERS} の整数か auto です / --workers is a whole number from 1 to ${MOST_WORKERS}, or auto, not ${text}.`,
  );
}
