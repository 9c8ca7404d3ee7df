import { readColumns } from '../columns.js';

/** 社会・人口統計体系, 市区町村データ 基礎データ: which items stand in which table. */
const LETTERS: Readonly<Record<string, string>> = {
  '0000020201': 'A',
  '0000020202': 'B',
  '0000020203': 'C',
  '0000020204': 'D',
  '0000020205': 'E',
  '0000020206': 'F',
  '0000020207': 'G',
  '0000020208': 'H',
  '0000020209': 'I',
  '0000020210': 'J',
};

/** As many codes may be asked for at once. */
const MOST_CODES = 100;

/** The items of a table that are series here; none: the table is not one of these, and is asked for whole. */
export function itemsToAsk(table: string): string[] {
  const letter = LETTERS[table];
  if (letter === undefined) return [];
  const codes = readColumns('e-stat').columns.flatMap(({ code }) => code ?? []);
  const own = codes.filter((code) => code.startsWith(letter));
  return own.length > MOST_CODES ? [] : own;
}
