import { ask } from '../check.js';
import { SUBJECTS } from '../country/concepts.js';
import type { Dataset } from '../datasets/prepare.js';
import { asked } from '../load/request.js';
import { percentile } from '../numbers.js';
import { start } from '../processes.js';
import { lookup } from '../questions/lookup.js';
import { say } from '../say.js';
import { SERVERS } from '../servers.js';
import { cpuSeconds, peakMemory } from '../usage.js';

/** A comparison of the whole country in a process that has compared nothing before. */
export interface ColdLine {
  dataset: Dataset['id'];
  /** The indicator that is compared. */
  indicator: string;
  /** Milliseconds of the first answer. */
  cold: number;
  /** Milliseconds of the first answer of another indicator in the same process, which is warm by then: the median of five. */
  shelf: number | null;
  /** Processor time of the first answer, and of one when it has been given many times, in ms. */
  coldCpu: number | null;
  warmCpu: number | null;
  /** In MB, at the end. */
  peak: number | null;
}

/** An indicator of plans and one of statistics, with those that are asked for the first time later on. */
const INDICATORS: readonly [string, readonly string[]][] = [
  ['country.migration.users', SUBJECTS.slice(1, 6).map(([, theme]) => `country.${theme}.users`)],
  ['country.statistic.1', [2, 3, 4, 5, 6].map((n) => `country.statistic.${n}`)],
];
const WARM = 60;
const MEASURED = 40;

const QUERY = `query country($indicator: String!) {
  compare(indicator: $indicator, measures: [ACTUAL], years: { from: 2022, to: 2022 }) {
    unit
    rows {
      municipality { code name }
      kpi { name }
      statistic { label }
      cells { year measure value missing rank }
    }
  }
}`;

async function millisecondsOf(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Asks for all towns with plans in one year, first in a fresh process and then again and again. */
export async function measureCold(
  datasets: readonly Dataset[],
  rounds: number,
): Promise<ColdLine[]> {
  const lines: ColdLine[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const dataset of datasets) {
      for (const [indicator, others] of INDICATORS) {
        lines.push(await compareCold(dataset, indicator, others));
      }
    }
    say(`compared cold ${round + 1}/${rounds}`);
  }
  return lines;
}

async function compareCold(
  dataset: Dataset,
  indicator: string,
  others: readonly string[],
): Promise<ColdLine> {
  const [ours] = SERVERS;
  if (!ours) throw new Error('ours is the first of the servers');
  const { port, pid, stop } = await start(ours.command(dataset, null, false));
  const compare = async (one = indicator) => {
    const variables = { indicator: one };
    const request = { operationName: 'country', query: QUERY, variables };
    const { body } = await ask(port, request);
    const rows = body.match(/"cells":/g)?.length ?? 0;
    if (rows < dataset.held.length) throw new Error(`${rows} rows came: ${body.slice(0, 500)}`);
  };
  const cpuOf = async (work: () => Promise<void>) => {
    const before = cpuSeconds([pid]);
    await work();
    const after = cpuSeconds([pid]);
    return before === null || after === null ? null : (after - before) * 1000;
  };
  try {
    // What every first request takes is told of the start.
    await ask(port, asked(lookup, 'ours', dataset, 0));
    let cold = 0;
    const coldCpu = await cpuOf(async () => {
      cold = await millisecondsOf(compare);
    });
    for (let i = 0; i < WARM; i++) await compare();
    const all = await cpuOf(async () => {
      for (let i = 0; i < MEASURED; i++) await compare();
    });
    const warmCpu = all === null ? null : all / MEASURED;
    const firsts: number[] = [];
    for (const other of others) firsts.push(await millisecondsOf(() => compare(other)));
    const shelf = percentile(firsts, 0.5);
    const peak = peakMemory(pid);
    return { dataset: dataset.id, indicator, cold, coldCpu, warmCpu, shelf, peak };
  } finally {
    await stop();
  }
}
