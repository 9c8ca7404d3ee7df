import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { type Problem, SeedProblems } from '../../ingest/problems.js';
import { readText } from '../../ingest/read-text.js';
import { checkSchema, parseYaml } from '../../ingest/read-yaml.js';
import { sisterCitiesFile } from '../../ingest/schemas/agreements.js';
import { printed } from '../../ingest/schemas/common.js';
import { kpisFile } from '../../ingest/schemas/kpis.js';
import { DATASETS_DIR } from '../datasets-dir.js';

/** The tables that contributors fill in, and the seeds that they become. */
export const TEMPLATES = {
  'sister-cities': { list: 'sisterCities', seeds: sisterCitiesFile, schema: 'sister-cities' },
  'kpi-table': { list: 'kpis', seeds: kpisFile, schema: 'kpis' },
} as const;
export type TemplateId = keyof typeof TEMPLATES;

export const isTemplate = (id: string | undefined): id is TemplateId =>
  id !== undefined && Object.hasOwn(TEMPLATES, id);

const column = z.strictObject({
  heads: z.array(printed).min(1),
  field: z.string().describe('The field of the seeds'),
  of: z.enum(['RECORD', 'OBSERVATION', 'EVIDENCE']).default('RECORD'),
  as: z.enum(['TEXT', 'NUMBER', 'BOOLEAN', 'LINES', 'LIST', 'YAML']).default('TEXT'),
});
export type TemplateColumn = z.infer<typeof column>;

const templateFile = z.strictObject({ columns: z.array(column).min(1) });

/**
 * The columns of a template: ours, or those of a file of the same shape.
 * @throws SeedProblems with every problem of it
 */
export function readTemplate(id: TemplateId, path: string | null): readonly TemplateColumn[] {
  const problems: Problem[] = [];
  const [dir, name] = path
    ? [dirname(path), basename(path)]
    : [DATASETS_DIR, `templates/${id}.yaml`];
  const text = readText(dir, name, problems);
  const raw = text === null ? null : parseYaml(name, text, problems);
  const checked = raw && checkSchema(raw, templateFile, problems);
  if (!checked) throw new SeedProblems(problems);
  return checked.data.columns;
}
