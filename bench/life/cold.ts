import { ask } from '../check.js';
import type { Dataset } from '../datasets/prepare.js';
import { asked } from '../load/request.js';
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
  /** Processor time of the first answer, and of one when it has been given many times, in ms. */
  coldCpu: number | null;
  warmCpu: number | null;
  /** In MB, at the end. */
  peak: number | null;
}

const INDICATORS = ['country.migration.users', 'country.statistic.1'];
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

/** Asks for all towns with plans in one year, first in a fresh process and then again and again. */
export async function measureCold(
  datasets: readonly Dataset[],
  rounds: number,
): Promise<ColdLine[]> {
  const lines: ColdLine[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const dataset of datasets) {
      for (const indicator of INDICATORS) lines.push(await compareCold(dataset, indicator));
    }
    say(`compared cold ${round + 1}/${rounds}`);
  }
  return lines;
}

async function compareCold(dataset: Dataset, indicator: string): Promise<ColdLine> {
  const [ours] = SERVERS;
  if (!ours) throw new Error('ours is the first of the servers');
  const { port, pid, stop } = await start(ours.command(dataset, null, false));
  const compare = async () => {
    const request = { operationName: 'country', query: QUERY, variables: { indicator } };
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
    const began = performance.now();
    let cold = 0;
    const coldCpu = await cpuOf(async () => {
      await compare();
      cold = performance.now() - began;
    });
    for (let i = 0; i < WARM; i++) await compare();
    const all = await cpuOf(async () => {
      for (let i = 0; i < MEASURED; i++) await compare();
    });
    const warmCpu = all === null ? null : all / MEASURED;
    return { dataset: dataset.id, indicator, cold, coldCpu, warmCpu, peak: peakMemory(pid) };
  } finally {
    await stop();
  }
}
