import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { absenceIn } from '../../../src/domain/printed/absence.js';
import { dateIn } from '../../../src/domain/printed/dates.js';
import { quantitiesIn } from '../../../src/domain/printed/quantities.js';
import { yearsIn } from '../../../src/domain/printed/years.js';
import { written } from './support/written.js';

interface PrintedString {
  text: string;
  quantities?: unknown[];
  years?: number[];
  date?: string | null;
  absence?: string[] | null;
}

const FILE = 'test/domain/printed/strings.yaml';
const kinds = parse(readFileSync(FILE, 'utf8')) as Record<string, PrintedString[]>;

describe.each(Object.entries(kinds))('%s:', (_kind, strings) => {
  test.each(strings.map((one) => [one.text, one] as const))('%s', (text, expected) => {
    const { quantities, years, date, absence } = expected;
    if (quantities) expect(quantitiesIn(text).map(written)).toEqual(quantities.map(String));
    if (years) expect(yearsIn(text)).toEqual(years);
    if (date !== undefined) expect(dateIn(text)).toBe(date);
    if (absence !== undefined) expect(absenceIn(text)?.reasons ?? null).toEqual(absence);
  });
});
