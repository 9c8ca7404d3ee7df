import { OFFICIAL } from '../../db/official.js';
import type { HeadRows } from '../source.js';
import { type Block, hashing } from './blocks.js';
import { checkReferences, type Numbers, numbered } from './numbers.js';
import { columnValue, DOCUMENT, HEAD_TABLES, type HeadTable, tableName } from './tables.js';
import type { Writer } from './writer.js';

/** What is no town's, as all other rows need it. */
export interface Head {
  rows: HeadRows;
  numbers: Numbers;
  /** In the order of their numbers. */
  towns: HeadRows['municipality'];
}

/** Counted when all towns are written. */
const COUNTED = { theme: 'counts', country: 'sisterCityCount' } as const;

export function numberHead(rows: HeadRows): Head {
  const tables = Object.keys(HEAD_TABLES) as HeadTable[];
  const numbers = new Map(
    tables.map((table) => [table as string, numbered(table, rows[table] ?? [])]),
  );
  // Those of towns stand before them.
  numbers.set('sourceDocument', numbered('sourceDocument', rows.sourceDocument, OFFICIAL));
  return { rows, numbers, towns: rows.municipality };
}

/** What is counted of themes and countries, by id. */
export interface HeadCounts {
  theme(id: string): object;
  country(id: string): number;
}

/** Writes the tables that are no town's; gives a block of each. */
export async function writeHead(
  { rows, numbers }: Head,
  writer: Writer,
  counts: HeadCounts,
): Promise<Block[]> {
  const blocks: Block[] = [];
  const specs = { ...HEAD_TABLES, sourceDocument: DOCUMENT };
  for (const table of Object.keys(specs) as (keyof typeof specs)[]) {
    const { columns } = specs[table];
    const insert = writer.into(tableName(table), columns);
    const counted = COUNTED[table as keyof typeof COUNTED] as string | undefined;
    const content = columns.filter((name) => name !== 'position' && name !== counted);
    const block = hashing(tableName(table));
    const numberOf = numbers.get(table);
    for (const row of rows[table] ?? []) {
      checkReferences(table, specs[table], row, (target) => numbers.get(target));
      block.add(JSON.stringify(content.map((name) => columnValue(row, name))));
      const id = 'id' in row ? row.id : row.code;
      const more = {
        position: numberOf?.get(id),
        ...(counted && { [counted]: counts[table as keyof HeadCounts](id) }),
      };
      const whole = { ...row, ...more };
      await insert(columns.map((name) => columnValue(whole, name)));
    }
    blocks.push(block.end());
  }
  return blocks;
}
