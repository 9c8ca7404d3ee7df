import type { IndicatorSeed } from '../ingest/schemas/indicators.js';
import { indicatorsFile } from '../ingest/schemas/indicators.js';
import { AGE_GROUPS, type AgeGroup, ageId, ageWords } from './by-age/age-group.js';
import { readColumns } from './columns.js';
import { readDatasetFile } from './dataset-file.js';

/**
 * The indicators of a dataset: those of its `indicators.yaml`, and these by groups of ages where `columns.yaml` has them so.
 * @throws SeedProblems with every problem of the file
 */
export function readIndicators(dataset: string): IndicatorSeed[] {
  const { indicators } = readDatasetFile(dataset, 'indicators.yaml', indicatorsFile);
  const byAge = readColumns(dataset).byAge.flatMap(({ of }) =>
    indicators.filter(({ id }) => id === of),
  );
  return [...indicators, ...byAge.flatMap((one) => AGE_GROUPS.map((group) => ofAges(one, group)))];
}

function ofAges(indicator: IndicatorSeed, group: AgeGroup): IndicatorSeed {
  const { ja, en } = ageWords(group);
  const { id, name, nameEn, definition, counted, countedEn, facets } = indicator;
  return {
    ...indicator,
    id: `${id}.${ageId(group)}`,
    name: `${name}・${ja}`,
    nameEn: `${nameEn}, ${en}`,
    readings: [],
    aliases: [],
    definition: `${definition}そのうち、年齢が${ja}の人に限る。`,
    counted: `${counted}（${ja}）`,
    countedEn: `${countedEn}, ${en}`,
    facets: { ...facets, groups: [...facets.groups, { kind: 'AGE', detail: ja }] },
    residents: 'PART',
  };
}
