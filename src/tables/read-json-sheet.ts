import { isDeeperThan } from '../lib/json-levels.js';
import { type Fault, faultOf } from './faults.js';
import { FileProblems, type Words } from './file-problems.js';
import { rowsSheet } from './rows-sheet.js';
import type { Cell, Sheet } from './table.js';

type Value = string | number | boolean | null;

/** All rows, and one. */
const MOST_LEVELS = 2;

/**
 * A JSON text as rows: `[[…], …]` as it stands; `[{…}, …]` with the keys as a first row; `{"key":
 * […], …}` with the key as the first cell of each row.
 */
export function readJsonSheet(file: string, text: string): Sheet {
  const refuse = (fault: Fault, what: Words | string, row: number | null = null) =>
    new FileProblems([faultOf(file, fault, what, { row })]);
  if (isDeeperThan(MOST_LEVELS, text)) {
    throw refuse('JSON_SHAPE', {
      ja: '入れ子が深すぎます',
      en: 'this one holds lists in its cells',
    });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw refuse('DAMAGED', (error as Error).message);
  }
  const rows = rowsOf(json, text);
  if (rows === null) {
    throw refuse('JSON_SHAPE', { ja: '別の形です', en: 'this one has another shape' });
  }
  const doubled = doubledKey(text, [json, ...Object.values(json as object)].filter(isRecord));
  if (doubled !== null) throw refuse('DOUBLED_KEY', doubled);
  const inexact = rows.flatMap((row, i) => row.filter(isInexact).map((n) => ({ n, row: i + 1 })));
  if (inexact.length > 0) {
    throw new FileProblems(
      inexact.map(({ n, row }) => faultOf(file, 'INEXACT_NUMBER', `${n}`, { row })),
    );
  }
  return rowsSheet(
    null,
    rows.map((row, i) => row.map((value, j) => cellOf(value, i + 1, j + 1))),
    [],
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRow = (row: unknown): row is Value[] =>
  Array.isArray(row) && row.every((cell) => typeof cell !== 'object' || cell === null);
const isInexact = (value: Value) =>
  typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER;

function rowsOf(json: unknown, text: string): Value[][] | null {
  let rows: unknown[] | null = null;
  if (isRecord(json)) {
    // JavaScript has keys such as "10006" before all others: the file's order is that of its text.
    rows = [...new Set(keysIn(text))].map((key) =>
      Array.isArray(json[key]) ? [key, ...json[key]] : key,
    );
  } else if (Array.isArray(json)) {
    rows = json.length > 0 && json.every(isRecord) ? withHead(json) : json;
  }
  return rows?.every(isRow) ? rows : null;
}

/** Objects as rows under their keys; a key that one leaves out is an empty cell. */
function withHead(objects: readonly Record<string, unknown>[]): unknown[][] {
  const head = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  return [head, ...objects.map((object) => head.map((key) => object[key] ?? null))];
}

function cellOf(value: Value, row: number, column: number): Cell | null {
  if (value === null || value === '') return null;
  return { row, column, text: String(value), number: typeof value === 'number' ? value : null };
}

/** Every key of a text of JSON in its order: texts before a colon. */
function* keysIn(text: string): Generator<string> {
  for (const [, key, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*(:?)/g)) {
    if (key && colon) yield JSON.parse(key);
  }
}

/** JSON.parse keeps the last of two equal keys in silence: then one is read less often than it is written. */
function doubledKey(text: string, objects: readonly Record<string, unknown>[]): string | null {
  const times = new Map<string, number>();
  for (const key of keysIn(text)) times.set(key, (times.get(key) ?? 0) + 1);
  for (const object of objects) {
    for (const key of Object.keys(object)) times.set(key, (times.get(key) ?? 0) - 1);
  }
  return [...times].find(([, left]) => left > 0)?.[0] ?? null;
}
