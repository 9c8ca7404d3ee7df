import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longPlan } from '../typeset/long-documents.js';
import { print, startPrinter } from '../typeset/typeset.js';

/** `npm run reader-time [-- PAGES]`: time, processor time and memory that the command takes for a plan of 120 pages, three times. */
const pages = Number(process.argv[2] ?? 120);
const folder = mkdtempSync(join(tmpdir(), 'machikurabe-long-plan-'));
try {
  const plan = join(folder, 'plan.pdf');
  const browser = await startPrinter();
  await print(browser, longPlan(pages), {}, plan);
  await browser.close();
  for (let run = 1; run <= 3; run++) {
    const { seconds, used, code } = await runCommand(plan, join(folder, `out-${run}`));
    console.log(
      `${pages} pages: ${seconds.toFixed(1)} s (processor ${used.seconds.toFixed(1)} s), at most ${used.megabytes.toFixed(0)} MB, exit ${code}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Runs the command as a user does, and asks every 50 ms how much memory it has had at most. */
function runCommand(plan: string, out: string) {
  const command = ['--enable-source-maps', 'bin/run.mjs', 'cli/cli', 'propose', plan];
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [...command, '--municipality', '122360', '--out', out],
    // Its progress is for a user.
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  let used: Used = { megabytes: 0, seconds: 0 };
  const timer = setInterval(() => {
    used = usedBy(child.pid) ?? used;
  }, 50);
  return new Promise<{ seconds: number; used: Used; code: number | null }>((resolve) => {
    child.on('exit', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      resolve({ seconds, used, code });
    });
  });
}

/** What a process has had of memory at most, and of the processor until now. */
interface Used {
  megabytes: number;
  seconds: number;
}

/** Null where the system does not tell (elsewhere than on Linux) or the process has ended. */
function usedBy(pid: number | undefined): Used | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    // Its name, in brackets, may hold blanks; ticks are hundredths of a second.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
    return kilobytes === 0 ? null : { megabytes: kilobytes / 1024, seconds: ticks / 100 };
  } catch {
    return null;
  }
}
