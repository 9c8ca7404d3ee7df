import { spawn, spawnSync } from 'node:child_process';

const CLI = 'dist/src/cli/cli.js';

/** Our environment without what the command line reads, and with what is given. */
function environment(given: Record<string, string>) {
  const { DATA_DIR: _1, DATABASE_URL: _2, SOURCES_DIR: _3, ...rest } = process.env;
  return { ...rest, ...given };
}

/** Runs the real command line to its end. */
export function runCli(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    env: environment(env),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Starts the real command line and goes on. */
export function startCli(
  args: readonly string[],
  env: Record<string, string> = {},
  stdio: 'ignore' | 'pipe' = 'ignore',
) {
  return spawn(process.execPath, [CLI, ...args], { env: environment(env), stdio });
}
