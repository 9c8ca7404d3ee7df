import { type Problem, SeedProblems } from '../../ingest/problems.js';
import { readText } from '../../ingest/read-text.js';
import { checkSchema, parseYaml } from '../../ingest/read-yaml.js';
import { type IndicatorSeed, indicatorsFile } from '../../ingest/schemas/indicators.js';

const FILE = 'indicators.yaml';

/**
 * Our indicators, of a folder of seeds.
 * @throws SeedProblems with all that is wrong in their file
 */
export function readIndicators(seedsDir: string): readonly IndicatorSeed[] {
  const problems: Problem[] = [];
  const text = readText(seedsDir, FILE, problems);
  const yaml = text === null ? null : parseYaml(FILE, text, problems);
  const file = yaml && checkSchema(yaml, indicatorsFile, problems);
  if (!file) throw new SeedProblems(problems);
  return file.data.indicators;
}
