import { Counter, type CounterConfiguration, type Histogram, type Registry } from 'prom-client';

/*
 * What every answer is counted in. prom-client makes a text of the labels each time and finds a bucket by
 * the text of its bound, which takes a tenth of all that is done for a look-up. Here what is counted is
 * kept as numbers, and told to prom-client when somebody reads it.
 */

interface Tallied {
  name: string;
  help: string;
  labelNames: readonly string[];
}

/** Counts by the values of its labels; a `known` value of the only one is told before it is counted, too. */
export function tally(
  registry: Registry,
  { name, help, labelNames }: Tallied,
  known: readonly string[] = [],
): (...values: string[]) => void {
  const waiting = new Map(known.map((value) => [value, { values: [value], count: 0 }]));
  const configuration: CounterConfiguration<string> = {
    name,
    help,
    labelNames: [...labelNames],
    registers: [registry],
    collect() {
      for (const { values, count } of waiting.values()) this.labels(...values).inc(count);
      waiting.clear();
    },
  };
  new Counter(configuration);
  return (...values) => {
    // By hand: joining a list takes longer than all else here.
    let key = '';
    for (const value of values) key = key === '' ? value : `${key}\n${value}`;
    const one = waiting.get(key);
    if (one) one.count++;
    else waiting.set(key, { values, count: 1 });
  };
}

/** What was observed under one set of labels. */
interface Observed {
  labels: Record<string, string>;
  /** How many were at most as large as each bound, and larger than the bound before. */
  counts: number[];
  count: number;
  sum: number;
}

/** A histogram of numbers, by the value of its label if it has one; bounds go upwards. */
export function histogram(
  registry: Registry,
  { name, help, labelNames: [label] }: Tallied,
  bounds: readonly number[],
): (value: number, labelled?: string) => void {
  const held = new Map<string, Observed>();
  const begin = (labelled: string): Observed => {
    const labels = label === undefined ? {} : { [label]: labelled };
    const one = { labels, counts: bounds.map(() => 0), count: 0, sum: 0 };
    held.set(labelled, one);
    return one;
  };
  if (label === undefined) begin('');
  const metric = {
    ...{ name, help, type: 'histogram', aggregator: 'sum' },
    labelNames: label === undefined ? [] : [label],
    get: async () => ({ ...metric, values: [...held.values()].flatMap(lines(name, bounds)) }),
    reset: () => held.clear(),
  };
  // Of a metric a registry asks for no more than this.
  registry.registerMetric(metric as unknown as Histogram);
  return (value, labelled = '') => {
    const one = held.get(labelled) ?? begin(labelled);
    one.count++;
    one.sum += value;
    let at = 0;
    while (at < bounds.length && value > (bounds[at] as number)) at++;
    if (at < bounds.length) one.counts[at] = (one.counts[at] as number) + 1;
  };
}

/** The lines in which a scraper reads it: of each bound all that was at most as large. */
const lines =
  (name: string, bounds: readonly number[]) =>
  ({ labels, counts, count, sum }: Observed) => {
    let below = 0;
    return [
      ...bounds.map((le, at) => {
        below += counts[at] as number;
        return { metricName: `${name}_bucket`, labels: { le, ...labels }, value: below };
      }),
      { metricName: `${name}_bucket`, labels: { le: '+Inf', ...labels }, value: count },
      { metricName: `${name}_sum`, labels, value: sum },
      { metricName: `${name}_count`, labels, value: count },
    ];
  };
