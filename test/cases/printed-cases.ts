import { existsSync, readFileSync } from 'node:fs';
import { test } from '@jest/globals';

const FILE = '../shared/cases/printed-text.json';

/** A printed string that was misread once, and its right reading. Each stands for its whole kind. */
export interface PrintedCase {
  id: string;
  kind: string;
  /** What reads it: the keys of `CLAIMED`. */
  where: string;
  input: unknown;
  expected: unknown;
}

/** The cases, or none and a word about it where their file is absent. */
export function printedCases(): PrintedCase[] {
  if (!existsSync(FILE)) {
    console.log(`Not checked: the misread strings of ${FILE}, not there`);
    return [];
  }
  return (JSON.parse(readFileSync(FILE, 'utf8')) as { cases: PrintedCase[] }).cases;
}

/** For each `test/cases/KIND.test.ts` what it tests, by the cases' `where`. */
export const CLAIMED = {
  quantities: ['domain/quantities quantitiesIn'],
  years: ['domain/years yearsIn', 'domain/years dateIn'],
  absence: ['domain/missing isAbsenceMark'],
  units: ['domain/units sameQuantity'],
  verify: [
    'ingest/verify standsIn',
    'ingest/verify standsIn + verify: quote without its sign',
    'verify: a minus taken for a mark of absence',
    'verify: quote without its bound',
    'verify reason of a mark',
  ],
  names: ['search (MUNICIPALITY)', 'search totalCount', 'registry nameEn'],
  codes: ['compare(municipalities: [044237])'],
  'per-head': ['compare(indicator: 総人口, per: CAPITA)'],
  csv: ['web/take-away/csv toCsv'],
} as const satisfies Record<string, readonly string[]>;

type Kind = keyof typeof CLAIMED;

/** Kinds whose file is still to be written. */
export const PENDING: readonly Kind[] = [];

/** A test of each case of a kind, by what reads it; a skipped one where the file is absent. */
export function testCases<K extends Kind>(
  kind: K,
  check: Record<(typeof CLAIMED)[K][number], (one: PrintedCase) => void | Promise<void>>,
): void {
  const checks = new Map<string, (one: PrintedCase) => void | Promise<void>>(Object.entries(check));
  const own = printedCases().filter(({ where }) => checks.has(where));
  for (const one of own) {
    test(`${one.id} ${JSON.stringify(one.input)} is ${JSON.stringify(one.expected)}`, () =>
      checks.get(one.where)?.(one));
  }
  if (own.length === 0) test.skip(`the cases of ${kind}, from ${FILE}`, () => {});
}
