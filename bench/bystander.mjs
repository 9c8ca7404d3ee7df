import { Agent } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { post } from './post.mjs';

/** One client at 50 requests a second, evenly spaced, each timed from when it was due. */
async function bystander({ url, ms, body }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const times = [];
  const odd = {};
  const asked = [];
  const began = performance.now();
  for (let due = began; due < began + ms; due += 20) {
    await delay(Math.max(0, due - performance.now()));
    asked.push(
      post({ url }, body, { agent }).then((status) => {
        times.push(performance.now() - due);
        if (status !== 200) odd[status] = (odd[status] ?? 0) + 1;
      }),
    );
  }
  await Promise.all(asked);
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share) => Math.round(times[Math.floor((times.length - 1) * share)]);
  return { n: times.length, p50: at(0.5), p99: at(0.99), max: at(1), odd };
}

parentPort.postMessage(await bystander(workerData));
