import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { schemaWords } from './plain-words/schema-words.js';
import type { Problem } from './problems.js';
import type { SeedFile } from './read-yaml.js';

interface Parsed {
  record: string[];
  info: { lines: number };
}

/**
 * Reads one CSV file with a head and checks each row against its schema; an empty cell is a key
 * that is left out. A place is the line and the number of the cell in it. Every fault is added to
 * `problems`; null when there was any.
 */
export function readCsv<T>(
  name: string,
  text: string,
  columns: readonly string[],
  schema: z.ZodType<T>,
  problems: Problem[],
): SeedFile<T[]> | null {
  let parsed: Parsed[];
  try {
    parsed = parse(text, { info: true, relax_column_count: true }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    const message =
      'the quotation marks of this row do not match: a cell that holds a comma or a " stands between two ", and a " inside of it is written ""';
    problems.push({ file: name, line, column: 1, message });
    return null;
  }
  const [head, ...body] = parsed;
  if (head?.record.join() !== columns.join()) {
    const message = `the head must be ${columns.join()}, not ${head?.record.join() ?? 'nothing'}`;
    problems.push({ file: name, line: 1, column: 1, message });
    return null;
  }
  const before = problems.length;
  const column = (key: unknown) => Math.max(columns.indexOf(String(key)), 0) + 1;
  const data: T[] = [];
  for (const { record, info } of body) {
    const at = { file: name, line: info.lines };
    if (record.length !== columns.length) {
      const message = `${columns.length} cells were wanted, ${record.length} came`;
      problems.push({ ...at, column: 1, message });
      continue;
    }
    const cells = columns.map((key, i) => [key, record[i] ?? ''] as const);
    const row = Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
    const result = schema.safeParse(row, { error: (issue) => schemaWords(issue, null) });
    if (result.success) data.push(result.data);
    else
      for (const { path, message } of result.error.issues)
        problems.push({
          ...at,
          column: column(path[0]),
          message: `${String(path[0])}: ${message}`,
        });
  }
  if (problems.length > before) return null;
  const place: SeedFile<T[]>['place'] = ([row, key]) => ({
    file: name,
    line: body[Number(row)]?.info.lines ?? 1,
    column: column(key),
  });
  return { name, data, place };
}
