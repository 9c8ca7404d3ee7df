import type { Costs } from '../size-rule.js';

/** `townsWithMaterial`: those of which documents are known in this release. */
export const datasetCosts = ({ townsWithMaterial }: { townsWithMaterial: number }): Costs => ({
  'Dataset.countsByMunicipality': ({ count }) => ({
    count: count * townsWithMaterial,
    distinct: true,
  }),
});
