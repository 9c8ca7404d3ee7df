import { startPostgres } from '../datasets/postgres.js';
import { prepareDatasets } from '../datasets/prepare.js';
import { countryOf } from '../datasets/sizes.js';
import type { Plan } from '../plan.js';
import { type ColdLine, measureCold } from './cold.js';
import { measurePublishing, type PublishLine } from './publish.js';
import { measureStarts, type StartLine } from './start.js';

/** What was measured of releases from their making on; empty where it was not asked for. */
export interface Life {
  publish: readonly PublishLine[];
  start: readonly StartLine[];
  cold: readonly ColdLine[];
}

export async function measureLife({ life, sizes, rounds }: Plan): Promise<Life> {
  const measured: Life = { publish: [], start: [], cold: [] };
  if (life.includes('publish')) {
    const postgres = await startPostgres([]);
    try {
      measured.publish = await measurePublishing(sizes, postgres);
    } finally {
      await postgres.stop();
    }
  }
  if (!life.includes('start') && !life.includes('cold')) return measured;
  const datasets = await prepareDatasets(sizes.map(countryOf));
  if (life.includes('start')) measured.start = await measureStarts(datasets, rounds);
  if (life.includes('cold')) measured.cold = await measureCold(datasets, rounds);
  return measured;
}
