import { type ChildProcess, spawn } from 'node:child_process';
import { freePort } from './free-port.js';

/** The program, listening. */
export interface Started {
  child: ChildProcess;
  url: string;
  out: string;
  err: () => string;
  /** The log, as far as it is written. */
  log: () => Record<string, unknown>[];
  seconds: number;
}

/** Starts the program, as it is compiled or as `npm start` does, and waits until it says its address. */
export async function startProgram(
  env: Record<string, string>,
  args: readonly string[] = [],
  program: readonly string[] = ['dist/src/start.js'],
): Promise<Started> {
  const port = env.PORT ?? String(await freePort());
  const began = Date.now();
  const child = spawn(process.execPath, [...program, ...args], {
    // Tests ask for more at once than a client may.
    env: { PATH: process.env.PATH, PORT: port, RATE_LIMIT: '1000000000', ...env },
  });
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const url = `http://localhost:${port}`;
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (out.includes(url)) resolve();
    });
    child.on('exit', (code) => reject(new Error(`exited with ${code}: ${err}`)));
  });
  const seconds = (Date.now() - began) / 1000;
  const lines = () => out.split('\n').filter((line) => line.startsWith('{'));
  const log = () => lines().map((line) => JSON.parse(line));
  return { child, url, out, err: () => err, log, seconds };
}
