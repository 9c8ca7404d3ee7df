import type { Problem } from '../../ingest/problems.js';
import { readText } from '../../ingest/read-text.js';
import { checkSchema, parseYaml } from '../../ingest/read-yaml.js';
import { type IndicatorSeed, indicatorsFile } from '../../ingest/schemas/indicators.js';

const FILE = 'indicators.yaml';

/** Our indicators, of a folder of seeds. What is wrong with the file is added to `problems`; none then. */
export function readIndicators(seedsDir: string, problems: Problem[]): readonly IndicatorSeed[] {
  const text = readText(seedsDir, FILE, problems);
  const yaml = text === null ? null : parseYaml(FILE, text, problems);
  const file = yaml && checkSchema(yaml, indicatorsFile, problems);
  return file?.data.indicators ?? [];
}
