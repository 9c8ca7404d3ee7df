import { expect, test } from '@jest/globals';
import { Counter, Histogram, Registry } from 'prom-client';
import { histogram, tally } from '../../src/http/tally.js';

const BOUNDS = [0.1, 1, 10];
const VALUES = [0.05, 0.1, 0.5, 1, 3, 10, 11, 0];

test('what is observed and counted reads as if prom-client had done it', async () => {
  const [ours, theirs] = [new Registry(), new Registry()];
  const described = (name: string, labelNames: string[] = []) => ({ name, help: name, labelNames });
  const counted = described('counted', ['route', 'status']);
  const events = described('events', ['event']);
  const seconds = described('seconds', ['route']);
  const plain = described('plain');

  const count = tally(ours, counted);
  const tell = tally(ours, events, ['hit', 'miss']);
  const observe = histogram(ours, seconds, BOUNDS);
  const observePlain = histogram(ours, plain, BOUNDS);
  const registers = [theirs];
  const counter = new Counter({ ...counted, registers });
  const event = new Counter({ ...events, registers });
  for (const known of ['hit', 'miss']) event.inc({ event: known }, 0);
  const timed = new Histogram({ ...seconds, buckets: BOUNDS, registers });
  const sized = new Histogram({ ...plain, buckets: BOUNDS, registers });
  expect(await ours.metrics()).toBe(await theirs.metrics());

  for (const round of [1, 2]) {
    for (const value of VALUES) {
      const route = value > 1 ? '/graphql' : '/"other"';
      count(route, '200');
      counter.inc({ route, status: 200 });
      observe(value, route);
      timed.observe({ route }, value);
      observePlain(value);
      sized.observe(value);
    }
    tell('miss');
    event.inc({ event: 'miss' });
    // Read in between, it goes on counting.
    expect([round, await ours.metrics()]).toEqual([round, await theirs.metrics()]);
  }
  expect(await ours.getMetricsAsJSON()).toHaveLength(4);
});
