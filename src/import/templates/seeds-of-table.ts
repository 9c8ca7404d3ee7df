import { Document, isCollection, visit } from 'yaml';
import { type Problem, SeedProblems } from '../../ingest/problems.js';
import { checkSchema } from '../../ingest/read-yaml.js';
import type { Table } from '../../tables/table.js';
import { readRecords } from './read-records.js';
import { TEMPLATES, type TemplateColumn, type TemplateId } from './template.js';

/**
 * A filled table as the YAML of seeds, to be read through and put into the folder of its municipality.
 * @throws SeedProblems with every problem, each at its row and column
 */
export function seedsOfTable(
  id: TemplateId,
  table: Table,
  columns: readonly TemplateColumn[],
): string {
  const { list, seeds, schema } = TEMPLATES[id];
  const problems: Problem[] = [];
  const { records, place } = readRecords(table, columns, problems);
  if (records.length === 0 && problems.length === 0) {
    const message = 'ID のある行が一つもありません / there is not one row with an ID';
    problems.push({ file: table.file, line: 1, column: 1, message });
  }
  const data = { [list]: records };
  const file = { name: table.file, data, typed: () => null };
  checkSchema<unknown>({ ...file, place: ([, ...path]) => place(path) }, seeds, problems);
  if (problems.length > 0) throw new SeedProblems(problems);
  const head = `# yaml-language-server: $schema=../../../schema/seeds/${schema}.schema.json\n`;
  return head + yamlOf(data);
}

/** As the seeds are written: each evidence and its lines in one line. */
function yamlOf(data: unknown): string {
  const document = new Document(data);
  visit(document, {
    Pair(_, { key, value }) {
      if (!isCollection(value)) return;
      if (String(key) === 'evidence')
        for (const one of value.items) Object.assign(one as object, { flow: true });
      if (['facets', 'locator'].includes(String(key))) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}
