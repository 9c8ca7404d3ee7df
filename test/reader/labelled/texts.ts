import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSeeds } from '../../../src/ingest/read-seeds.js';
import type { KpiSeed } from '../../../src/ingest/schemas/kpis.js';
import type { ExpectedRecord } from '../labels.js';
import type { LabelledDocument } from './labelled-document.js';

const FOLDER = '../shared/sources';

/** The five texts that the seeds were typed from; none where they are not there. */
export function texts(): LabelledDocument[] {
  if (!existsSync(FOLDER)) return [];
  return readSeeds('seeds', []).towns.flatMap(({ slug, documents, kpis }) => {
    const file = documents[0]?.data.documents[0]?.file;
    if (!file) return [];
    return {
      ...{ id: slug, set: 'texts', layout: 'text', half: 'TUNED', path: join(FOLDER, file) },
      labels: {
        records: kpis.flatMap(({ data }) => data.kpis.map(recordOf)),
        noise: [],
      },
    };
  });
}

const recordOf = ({ name, unit, observations }: KpiSeed): ExpectedRecord => ({
  name,
  unit,
  figures: observations.map(({ measure, year = null, value = null, comparator, raw }) => ({
    ...{ measure, year, value, comparator, raw },
  })),
});
