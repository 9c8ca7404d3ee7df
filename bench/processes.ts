import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';

/** What a server is started with. */
export interface Command {
  file: string;
  args: readonly string[];
  env: Readonly<Record<string, string>>;
}

/** A server that listens. */
export interface Running {
  port: number;
  pid: number;
  stop(): Promise<void>;
}

/** Servers run on the first core unless told otherwise, the load on the second, where cores can be given out. */
const SERVER_CORE = '0';
const LOAD_CORE = '1';
/** What is measured on all cores shares them with the load. */
export const ALL_CORES = `0-${cpus().length - 1}`;
export const pinned = cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0;

/** Keeps this process, which makes the load, off the core of the servers. */
export function pinLoad(): void {
  if (pinned) spawnSync('taskset', ['-a', '-c', '-p', LOAD_CORE, String(process.pid)]);
}

/** Puts a process and what it starts from now on onto the core of the servers. */
export function pinServer(pid: number): void {
  if (pinned) spawnSync('taskset', ['-a', '-c', '-p', SERVER_CORE, String(pid)]);
}

const MOST_START_MS = 120_000;

const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill();
});

/**
 * Starts a server and waits for the address that it prints.
 * @throws Error with what it wrote if it ends or is silent instead
 */
export async function start({ file, args, env }: Command, cores = SERVER_CORE): Promise<Running> {
  const [program, ...rest] = pinned ? ['taskset', '-c', cores, file, ...args] : [file, ...args];
  const child = spawn(program as string, rest, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  const port = await announced(child, args).catch(async (error) => {
    await end(child);
    throw error;
  });
  return { port, pid: child.pid as number, stop: () => end(child) };
}

function announced(child: ChildProcess, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    let written = '';
    const fail = (why: string) => reject(new Error(`${args.join(' ')} ${why}:\n${written}`));
    const timer = setTimeout(() => fail('did not listen'), MOST_START_MS);
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.once('error', reject);
    const read = (chunk: Buffer) => {
      written = (written + chunk).slice(-4000);
      const [, port] = /http:\/\/[^\s:]+:(\d+)/.exec(written) ?? [];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}
