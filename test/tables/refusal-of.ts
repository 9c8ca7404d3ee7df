import { FileProblems } from '../../src/tables/file-problems.js';
import { readTable } from '../../src/tables/read-table.js';

/** "CODE sheet!row:column message" for each problem that a file is refused for; fails where it is read. */
export function refusalOf(bytes: Uint8Array | string, name = 'a.csv'): string[] {
  try {
    readTable({ name, bytes: Buffer.from(bytes) });
  } catch (error) {
    if (!(error instanceof FileProblems)) throw error;
    return error.problems.map(({ code, sheet, row, column, message }) => {
      const place = [sheet && `${sheet}!`, row, column && `:${column}`].filter(Boolean).join('');
      return [code, place, message.en].filter(Boolean).join(' ');
    });
  }
  throw new Error(`${name} was read`);
}
