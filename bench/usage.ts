import { readdirSync, readFileSync } from 'node:fs';

/** A process and those below it, as far as the system tells. */
export function family(pid: number): number[] {
  const parents = new Map<number, number[]>();
  for (const entry of readProc('')) {
    const child = Number(entry);
    if (!Number.isInteger(child)) continue;
    const parent = Number(statOf(child)?.[1]);
    parents.set(parent, [...(parents.get(parent) ?? []), child]);
  }
  const found = [pid];
  for (const one of found) found.push(...(parents.get(one) ?? []));
  return found;
}

const TICKS_A_SECOND = 100;

/** Seconds of processor time that the processes have used; null where the system does not tell. */
export function cpuSeconds(pids: readonly number[]): number | null {
  const stats = pids.flatMap((pid) => {
    const stat = statOf(pid);
    return stat ? [(Number(stat[11]) + Number(stat[12])) / TICKS_A_SECOND] : [];
  });
  return stats.length > 0 ? stats.reduce((sum, one) => sum + one, 0) : null;
}

/** The most memory that a process has had in use, in MB. */
export function peakMemory(pid: number): number | null {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readText(`/proc/${pid}/status`)) ?? [];
  return kilobytes ? Number(kilobytes) / 1024 : null;
}

/** The memory of processes that share a part of it, each part counted once, in MB. */
export function sharedMemory(pids: readonly number[]): number {
  const sizes = pids.map((pid) => {
    const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readText(`/proc/${pid}/smaps_rollup`)) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  });
  return sizes.reduce((sum, one) => sum + one, 0);
}

/** The fields of /proc/PID/stat from the state on: the name before may hold spaces. */
function statOf(pid: number): string[] | null {
  const text = readText(`/proc/${pid}/stat`);
  return text === '' ? null : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function readProc(path: string): string[] {
  try {
    return readdirSync(`/proc/${path}`);
  } catch {
    return [];
  }
}
