import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { yearsIn } from '../../../../src/domain/printed/years.js';
import { fold } from '../../../../src/lib/text.js';
import { findFlow } from '../../../../src/reader/records/flow/find-flow.js';
import { linesOf } from '../../support/lines-of.js';

const SOURCES = '../shared/sources';
const KATORI = '001_fe73dcc56ea95b72.txt';
const OTHERS = [
  '000_59364dec85efd8ca.txt',
  '002_7e94c200f8a3b655.txt',
  '003_854b49d07aa648f6.txt',
  '004_3cd7e196a0f41d12.txt',
];
const withSources = existsSync(SOURCES) ? describe : describe.skip;
const recordsOf = (file: string) =>
  findFlow(linesOf(readFileSync(`${SOURCES}/${file}`, 'utf8'))).records;

interface Seed {
  name: string;
  definition: string;
  measuredBy: string;
  marked: boolean;
  observations: { measure: string; year: number; raw: string }[];
}

/** What a record of the text and a seed say of one indicator, in one form. */
const key = (name: string, definition: string, by: string, marked: boolean, cells: string[]) =>
  [name, definition, by, marked ? 'KPI' : '', ...cells].map(fold).join('|');
const MEASURES: Record<string, string> = { 現状値: 'BASELINE', 目標値: 'TARGET' };

withSources('the flow of the real texts (needs ../shared/sources)', () => {
  test('every indicator of 香取市 is read whole, each figure under its measure and year', () => {
    const { kpis } = parse(readFileSync('seeds/municipalities/katori/kpis.yaml', 'utf8')) as {
      kpis: Seed[];
    };
    const seeds = kpis.map(({ name, definition, measuredBy, marked, observations }) =>
      key(
        ...([name, definition, measuredBy, marked] as const),
        observations.map(({ measure, year, raw }) => `${measure} ${year} ${raw}`),
      ),
    );
    const read = recordsOf(KATORI).map(({ name, definition, measuredBy, marked, figures }) =>
      key(
        ...([name.text, definition?.text ?? '', measuredBy?.text ?? '', marked !== null] as const),
        figures.map(({ heads: [measure, year], cell }) => {
          const [own] = yearsIn(cell.text);
          const raw = cell.text.replace('（2021）', '');
          return `${MEASURES[measure?.text ?? '']} ${own ?? yearsIn(year?.text ?? '')[0]} ${raw}`;
        }),
      ),
    );
    expect(read).toEqual(seeds);
  });

  test.each(OTHERS)('no indicator is found in %s, which holds no such table', (file) => {
    expect(recordsOf(file)).toEqual([]);
  });
});
