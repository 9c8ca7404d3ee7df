import { type Connection, isGood } from './connections.js';

/** What came of an evenly spaced load. */
export interface Latencies {
  /** From the moment that each request was due to its answer, in ms; of a request without an answer, how long it was waited for. */
  milliseconds: number[];
  failures: number;
}

/** Timers come up to this much late; nearer moments are waited for without one. */
const TIMER_MS = 2;
const GRACE_MS = 5000;

/**
 * Asks at even distances, whether or not earlier requests are answered. A request that finds every
 * connection taken waits, and its time counts from when it was due: a server that stalls is seen.
 */
export async function askEvenly(
  connections: readonly Connection[],
  request: () => Buffer,
  { rate, seconds }: { rate: number; seconds: number },
): Promise<Latencies> {
  const total = Math.max(1, Math.round(rate * seconds));
  const began = performance.now();
  const dueAt = (i: number) => began + (i * 1000) / rate;
  const free = [...connections];
  const open = new Set(Array.from({ length: total }, (_, i) => i));
  const milliseconds: number[] = [];
  let [sent, failures] = [0, 0];
  await new Promise<void>((done) => {
    let over = false;
    const finish = () => {
      over = true;
      clearTimeout(giveUp);
      done();
    };
    const giveUp = setTimeout(finish, seconds * 1000 + GRACE_MS);
    const settle = (i: number, good: boolean) => {
      if (over) return;
      milliseconds.push(performance.now() - dueAt(i));
      if (!good) failures++;
      open.delete(i);
      if (open.size === 0) finish();
    };
    const sendDue = () => {
      while (!over && sent < total && dueAt(sent) <= performance.now()) {
        const one = free.pop();
        if (!one) return;
        const i = sent++;
        one.send(request(), (answer) => {
          settle(i, isGood(answer));
          free.push(one);
          sendDue();
        });
      }
    };
    const tick = () => {
      sendDue();
      if (over || sent === total) return;
      const wait = dueAt(sent) - performance.now();
      if (wait > TIMER_MS) setTimeout(tick, wait - TIMER_MS);
      else setImmediate(tick);
    };
    tick();
  });
  for (const i of open) milliseconds.push(performance.now() - dueAt(i));
  return { milliseconds, failures: failures + open.size };
}
