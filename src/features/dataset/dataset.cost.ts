import type { Costs } from '../size-rule.js';

/** Files of a release: two for each table, one for each indicator. */
const MOST_FILES = 300;

/** `townsWithMaterial`: those of which documents are known in this release. */
export const datasetCosts = ({ townsWithMaterial }: { townsWithMaterial: number }): Costs => ({
  'Dataset.countsByMunicipality': ({ count }) => ({
    count: count * townsWithMaterial,
    distinct: true,
  }),
  'Dataset.downloads': ({ count }) => ({ count: count * MOST_FILES, distinct: true }),
});
