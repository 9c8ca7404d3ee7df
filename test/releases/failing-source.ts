import { loadSeeds } from '../../src/ingest/load-seeds.js';
import { sourceOfSeeds } from '../../src/releases/seeds-source.js';
import type { ReleaseSource } from '../../src/releases/source.js';
import { MINIMAL } from '../ingest/seeds-folder.js';

/** A source that fails when the statistics have been written. */
export const failingSource = (error: Error): ReleaseSource => ({
  ...sourceOfSeeds(loadSeeds(MINIMAL).rows, 'others'),
  towns: () => {
    throw error;
  },
});
