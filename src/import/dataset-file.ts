import type { z } from 'zod';
import { type Problem, SeedProblems } from '../ingest/problems.js';
import { readText } from '../ingest/read-text.js';
import { checkSchema, parseYaml } from '../ingest/read-yaml.js';
import { DATASETS_DIR } from './datasets-dir.js';

/**
 * A YAML file of a dataset, checked.
 * @throws SeedProblems with every problem of it
 */
export function readDatasetFile<T>(dataset: string, file: string, schema: z.ZodType<T>): T {
  const problems: Problem[] = [];
  const name = `${dataset}/${file}`;
  const text = readText(DATASETS_DIR, name, problems);
  const raw = text === null ? null : parseYaml(name, text, problems);
  const checked = raw && checkSchema(raw, schema, problems);
  if (!checked) throw new SeedProblems(problems);
  return checked.data;
}
