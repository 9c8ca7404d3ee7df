import { basename } from 'node:path';
import { readWholeFile } from '../import/read-whole-file.js';
import { seedsOfTable } from '../import/templates/seeds-of-table.js';
import { readTemplate, type TemplateId } from '../import/templates/template.js';
import { readTable } from '../tables/read-table.js';
import { complain, DONE, misuse, say } from './command.js';

/** What contributors fill in, for the list. */
export const TEMPLATES_TEXT = [
  'sister-cities, kpi-table  姉妹都市、KPI の表 / tables of sister cities and KPIs, to be filled in by hand',
  '  docs/how-to/templates/ の CSV に書き込む。ブック（xlsx）でもよい\n  fill in the CSV of docs/how-to/templates/, or a workbook of the same columns',
  '  結果は seeds の YAML で、標準出力に出る / what comes out is YAML of seeds, on standard output',
].join('\n');

/**
 * Prints a filled table as YAML of seeds; nothing is written.
 * @throws FileProblems where it is no table, SeedProblems with all that is wrong in it
 */
export function importTemplate(
  id: TemplateId,
  files: readonly string[],
  columns: string | null,
): number {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw misuse(`import ${id}: one file is wanted.`);
  const table = readTable({ name: basename(file), bytes: readWholeFile(file) });
  say(seedsOfTable(id, table, readTemplate(id, columns)));
  complain(
    '読み返して seeds/municipalities の下のファイルに入れ、seed と verify で確かめてください / Read it through, put it into a file below seeds/municipalities, and check with seed and verify.',
  );
  return DONE;
}
