import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { z } from 'zod';
import { scanLines } from '../../src/ingest/plain-words/scan-lines.js';
import { listProblems, type Problem } from '../../src/ingest/problems.js';
import { checkSchema, parseYaml } from '../../src/ingest/read-yaml.js';
import { MUNICIPALITY_FILES } from '../../src/ingest/schemas/seed-kinds.js';
import { FROZEN } from '../frozen-seeds.js';
import { MINIMAL } from './seeds-folder.js';

type Kind = keyof typeof MUNICIPALITY_FILES;

/** What is said of a file of facts in which `from` was typed as `to`: "line:column message", one a line. */
function said(kind: Kind, from: string, to: string): { said: string; marked: string } {
  const right = readFileSync(join(MINIMAL, `municipalities/sample/${kind}.yaml`), 'utf8');
  expect(right.split(from)).toHaveLength(2);
  const [before = '', ...after] = right.replace(from, () => to).split('⌖');
  const lines = before.split('\n');
  const problems: Problem[] = [];
  const file = parseYaml('f', [before, ...after].join(''), problems);
  if (file) checkSchema(file, MUNICIPALITY_FILES[kind] as z.ZodType, problems);
  return {
    said: listProblems(problems).replaceAll(/^f:/gm, ''),
    marked: `${lines.length}:${(lines.at(-1) ?? '').length + 1}`,
  };
}

/** What a person types who is no programmer, and what they are told; ⌖ marks the place that is named. */
const SLIPS: [what: string, kind: Kind, from: string, to: string, message: string][] = [
  [
    'a tab before a key',
    'kpis',
    '    name: 移',
    '⌖\tname: 移',
    'a tab; use blanks of the usual width, two for each step to the right',
  ],
  [
    'a tab behind blanks',
    'kpis',
    '    name: 移',
    '  ⌖\tname: 移',
    'a tab; use blanks of the usual width, two for each step to the right',
  ],
  [
    'full-width blanks before a key',
    'kpis',
    '    name: 移',
    '⌖　　name: 移',
    'a full-width blank; use blanks of the usual width, two for each step to the right',
  ],
  [
    'a full-width blank that makes a key of itself',
    'kpis',
    '    name: 移',
    '    ⌖　name: 移',
    'a full-width blank; use blanks of the usual width, two for each step to the right',
  ],
  [
    'no-break blanks out of a word processor',
    'kpis',
    '    name: 移',
    '⌖\u00a0\u00a0\u00a0\u00a0name: 移',
    'a no-break blank; use blanks of the usual width, two for each step to the right',
  ],
  ['no colon', 'kpis', 'name: 移', 'name⌖ 移', 'a colon is missing: write "name: "'],
  [
    'no colon in the first line of an entry',
    'kpis',
    '- id: settlers',
    '- id⌖ settlers',
    'a colon is missing: write "id: "',
  ],
  [
    'no colon where a list follows',
    'kpis',
    '    observations:',
    '    observations⌖',
    'a colon is missing: write "observations: "',
  ],
  [
    'no blank after the colon',
    'kpis',
    'name: 移',
    'name⌖:移',
    'a blank is missing after the colon: write "name: "',
  ],
  [
    'a full-width colon',
    'kpis',
    'name: 移',
    'name⌖：移',
    'the colon is full-width: write "name: "',
  ],
  [
    'one blank too many',
    'kpis',
    '    name: 移',
    '     ⌖name: 移',
    'begins in column 6, where nothing above begins: what belongs together begins in one column (3 or 5)',
  ],
  [
    'one blank too few',
    'kpis',
    '    unit: 人',
    '   ⌖unit: 人',
    'begins in column 4, where nothing above begins: what belongs together begins in one column (1 or 3 or 5)',
  ],
  [
    'the column of the dash instead of the text',
    'kpis',
    '    unit: 人',
    '  ⌖unit: 人',
    'begins in column 3, where nothing above begins: what belongs together begins in one column (1 or 3 or 5)',
  ],
  [
    'a key twice',
    'kpis',
    '    unit: 人',
    '    unit: 人\n    ⌖unit: 件',
    'unit stands twice in one entry: leave one out, or begin a new item of the list with "- " before the second entry',
  ],
  [
    'no dash before the second entry',
    'kpis',
    '      - measure: TARGET',
    '        ⌖measure: TARGET',
    'measure stands twice in one entry: leave one out, or begin a new item of the list with "- " before the second entry',
  ],
  [
    'no blank after the dash',
    'kpis',
    '  - id: settlers',
    '  ⌖-id: settlers',
    'a blank is missing after the dash: "- " begins an item of a list',
  ],
  [
    'a long mark for the dash',
    'kpis',
    '  - id: settlers',
    '  ⌖ー id: settlers',
    'ー begins no item of a list: write "- "',
  ],
  [
    'a dot for the dash',
    'kpis',
    '      - measure: BASELINE',
    '      ⌖・ measure: BASELINE',
    '・ begins no item of a list: write "- "',
  ],
  [
    'a list behind its key',
    'kpis',
    'observations:\n      - measure: BASELINE',
    'observations: ⌖- measure: BASELINE',
    'a list begins in a line of its own: begin a new line before the dash',
  ],
  [
    'a square bracket that is not closed',
    'plans',
    '{ lines: [1, 1], quote',
    '{ lines: ⌖[1, 1, quote',
    '[ is not closed: write ] where its end is',
  ],
  [
    'a curly bracket that is not closed',
    'plans',
    '- { lines: [1, 1], quote: 見本村総合計画 }',
    '- ⌖{ lines: [1, 1], quote: 見本村総合計画',
    '{ is not closed: write } where its end is',
  ],
  [
    'a bracket too many',
    'plans',
    'quote: 見本村総合計画 }',
    'quote: 見本村総合計画 } ⌖}',
    '} closes nothing: it is one too many',
  ],
  [
    'a full-width bracket',
    'plans',
    '- { lines: [1',
    '- ⌖｛ lines: [1',
    'the bracket is full-width: write {',
  ],
  [
    'a quotation mark that is not closed',
    'kpis',
    'name: 移住者数',
    "name: ⌖'移住者数",
    "the quotation mark ' is not closed: write ' at the end of the text",
  ],
  [
    'text behind a quotation mark',
    'kpis',
    'name: 移住者数',
    "name: '移住'⌖者数",
    "text stands behind the closing ': put all of it between the quotation marks, and write '' for a ' inside",
  ],
  [
    'a text that begins with @',
    'plans',
    'issuer: 見本村',
    'issuer: ⌖@見本村',
    "@ cannot begin a text: put the whole text in quotes, '@見本村'",
  ],
  [
    'a text that begins with *',
    'plans',
    'issuer: 見本村',
    'issuer: ⌖*見本村',
    "* cannot begin a text: put the whole text in quotes, '*見本村'",
  ],
  [
    'a text that begins with &',
    'plans',
    'issuer: 見本村',
    'issuer: ⌖&見本村',
    "& cannot begin a text: put the whole text in quotes, '&見本村'",
  ],
  [
    'a text that begins with a dash',
    'plans',
    'issuer: 見本村',
    'issuer: ⌖- 見本村',
    "- cannot begin a text: put the whole text in quotes, '- 見本村'",
  ],
  [
    'a text that begins with a bracket',
    'plans',
    'issuer: 見本村',
    'issuer: ⌖[見本]村',
    "[ cannot begin a text: put the whole text in quotes, '[見本]村'",
  ],
  [
    'a colon inside of a text',
    'plans',
    'issuer: 見本村',
    'issuer: 施策⌖: 見本村',
    "a colon inside of a text parts it: put the whole text in quotes, '施策: 見本村'",
  ],
  [
    'a colon inside of a quote',
    'plans',
    'quote: 見本村総合計画 }',
    'quote: 計画⌖: 見本村 }',
    'a colon inside of a text parts it: put the whole text in quotes',
  ],
  [
    'a comma inside of a quote',
    'kpis',
    'quote: 12人 }',
    "quote: '1', ⌖234人 }",
    '234人 stands where a key should: a text that holds a comma needs quotes around it, and a key is followed by ": "',
  ],
  [
    'no blank after a colon in brackets',
    'plans',
    'quote: 見本村総合計画 }',
    '⌖quote:見本村総合計画 }',
    'quote:見本村総合計画 stands where a key should: a text that holds a comma needs quotes around it, and a key is followed by ": "',
  ],
  [
    'a second part',
    'plans',
    '  - id: plan',
    '⌖---\n  - id: plan',
    '--- begins a second part, and a file is one part: leave this line out',
  ],
  [
    'a backslash in double quotes',
    'plans',
    'issuer: 見本村',
    'issuer: "見⌖\\d村"',
    'inside of " a \\ has a meaning of its own: use \' around the text instead',
  ],
  [
    'a code without quotes, whose zero is lost',
    'documents',
    "municipality: '014036'",
    '⌖municipality: 014036',
    "municipality: a code needs quotes: write '014036'",
  ],
  [
    'a code without quotes',
    'sister-cities',
    "partnerCode: '034827'",
    '⌖partnerCode: 122360',
    "partnerCode: a code needs quotes: write '122360'",
  ],
  [
    'a quote that is a bare number',
    'kpis',
    'quote: 12人 }',
    '⌖quote: 12 }',
    "quote: a text that is a number, or true or false, needs quotes: write '12'",
  ],
  [
    'an id that is a bare number',
    'policies',
    "  - id: '1'",
    '  - ⌖id: 1',
    "id: a text that is a number, or true or false, needs quotes: write '1'",
  ],
  [
    'a key that is misspelt',
    'kpis',
    '    unit: 人',
    '    unit: 人\n    ⌖directon: UP',
    'directon is not a known key; the nearest is direction (there are id, plan, policy, name, nameEn, definition, unit, direction, directionReading, measuredBy, marked, indicator, match, facets, locator, evidence, observations, reportedProgress, narratives, provenance)',
  ],
  [
    'a key that is like no known one',
    'plans',
    '    issuer: 見本村',
    '    issuer: 見本村\n    ⌖shurui: 計画',
    'shurui is not a known key; there are id, name, nameEn, issuer, kind, status, period, parent, follows, provenance, locator, evidence',
  ],
  [
    'a separator in brackets',
    'kpis',
    'quote: 12人',
    'quote: 12,⌖345',
    '345 stands where a key should: a text that holds a comma needs quotes around it, and a key is followed by ": "',
  ],
  [
    'no indicator',
    'kpis',
    "- id: settlers\n    plan: plan\n    policy: '1'\n    name: 移住者数\n    unit: 人\n    marked: false\n    indicator: settlers\n",
    "- ⌖id: settlers\n    plan: plan\n    policy: '1'\n    name: 移住者数\n    unit: 人\n    marked: false\n",
    'indicator: is missing: write the id of an indicator; where none fits, add one first (docs/how-to/add-an-indicator.md)',
  ],
  [
    'no name',
    'plans',
    '- id: plan\n    name: 見本村総合計画',
    '- ⌖id: plan',
    'name: is missing: write a text',
  ],
  [
    'a key without its text',
    'plans',
    'name: 見本村総合計画',
    '⌖name:',
    'name: is empty: write a text, or leave the key out (a text that begins with # needs quotes around it)',
  ],
  [
    'a word that is none of a list, in small letters',
    'kpis',
    'measure: TARGET',
    '⌖measure: target',
    'measure: target is none of BASELINE, TARGET, ACTUAL; the nearest is TARGET',
  ],
  [
    'a Japanese word where one of a list is wanted',
    'plans',
    'status: EXISTING',
    '⌖status: 策定済',
    'status: 策定済 is none of EXISTING, PLANNED, UNDER_REVIEW, UNKNOWN',
  ],
  [
    'a yes that is no true',
    'kpis',
    'marked: false',
    '⌖marked: いいえ',
    'marked: must be true or false, and the text "いいえ" came',
  ],
  [
    'a text where a list is wanted',
    'partnerships',
    'partners: [見本大学]',
    '⌖partners: 見本大学',
    'partners: must be a list: each item in a line of its own that begins with "- ", or [one, another], and the text "見本大学" came',
  ],
  [
    'one line where first and last are wanted',
    'plans',
    'lines: [1, 1]',
    '⌖lines: 1',
    'lines: must be the first and the last line, such as [7, 7]',
  ],
  [
    'lines with a full-width comma',
    'plans',
    'lines: [1, 1]',
    '⌖lines: [1，1]',
    'lines: must be the first and the last line, such as [7, 7]',
  ],
  [
    'a year in full-width digits',
    'kpis',
    'year: 2022',
    '⌖year: ２０２２',
    'year: must be a whole number such as 2023, without separators, and the text "２０２２" came',
  ],
  [
    'a year of an era',
    'kpis',
    'year: 2022',
    '⌖year: 令和4',
    'year: must be a whole number such as 2023, without separators, and the text "令和4" came',
  ],
  [
    'a figure with its unit',
    'kpis',
    'value: 12',
    '⌖value: 12人',
    'value: must be a number in half-width digits, without unit, bound and separators, such as 1200 or -3.5 (where none is printed, leave `value` out and write `missing`)',
  ],
  [
    'a date with strokes',
    'partnerships',
    "date: '2022-06'",
    '⌖date: 2022/06',
    'date: must be a date such as "2023", "2023-11" or "2019-11-25"',
  ],
];

const JARGON =
  /zod|yaml|invalid input|expected|received|implicit|flow|mapping|sequence|scalar|token|collection|undefined|null|\bNaN\b|tuple|schema|node\b|parse/i;

describe('what is typed wrongly', () => {
  test.each(SLIPS)('(%s) is told in plain words at its place', (_, kind, from, to, message) => {
    const { said: told, marked } = said(kind, from, to);
    expect(told).toBe(`${marked} ${message}`);
    expect(told).not.toMatch(JARGON);
  });

  test('is looked for in no file that is right', () => {
    for (const dir of ['seeds', FROZEN, MINIMAL]) {
      const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
      const faults = files
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => ({ file, fault: scanLines(readFileSync(join(dir, file), 'utf8')) }));
      expect(faults.length).toBeGreaterThan(5);
      expect(faults.filter(({ fault }) => fault)).toEqual([]);
    }
  });
});
