import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

/** Keeps one list of seven that it makes. */
const WORK = `
  const list = (word) => Array.from({ length: 20_000 }, (_, n) => ({ n, text: word + n }));
  const work = async () => {
    const kept = [];
    for (let i = 0; i < 60; i++) {
      kept.push(list('kept'));
      for (let j = 0; j < 6; j++) globalThis.dropped = list('dropped');
      await tick();
    }
    return kept.length;
  };`;

/** The most memory of a process that does this, in KB. */
function peakOf(script: string): number {
  const text = `import { setImmediate as tick } from 'node:timers/promises';
    import { withFrugalHeap } from './dist/src/lib/frugal-heap.js';
    ${WORK}
    ${script}
    process.stdout.write(String(process.resourceUsage().maxRSS));`;
  // Beside other threads, what is dropped goes sooner or later: each time at another moment.
  const args = ['--single-threaded', '--input-type=module', '-e', text];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  return Number(stdout);
}

test('work that makes much and keeps little takes less memory, also after another such work in it', () => {
  const usual = peakOf('await work();');
  expect(peakOf('await withFrugalHeap(work);') / usual).toBeLessThan(0.85);
  const nested = `await withFrugalHeap(async () => {
    await withFrugalHeap(async () => 0);
    await work();
  });`;
  expect(peakOf(nested) / usual).toBeLessThan(0.85);
}, 120_000);
