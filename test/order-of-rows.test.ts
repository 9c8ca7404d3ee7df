import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, openApi } from './api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi({ largestCost: Number.POSITIVE_INFINITY });
});
afterAll(() => api.close());

interface Cell {
  value: number | null;
  rank: number | null;
  rankReason: string | null;
  missing: string | null;
  comparator: string | null;
}
interface Row {
  municipality: { name: string };
  statistic: { dataset: string } | null;
  match: string | null;
  comparableGroup: string | null;
  mayRank: boolean;
  cells: Cell[];
}

const ROW = `municipality { name } statistic { dataset } match comparableGroup mayRank
  cells { value rank rankReason missing comparator }`;

interface Asked {
  indicator: string;
  year: number;
  measure?: string;
  direction?: string;
  first?: number;
}

/** A comparison of one year and measure, in the order of the grid and in that of its values. */
async function ordered({ indicator, year, measure = 'ACTUAL', direction = 'DESC', first }: Asked) {
  const { data, errors } = await api.ask(
    `query ($indicator: String!, $year: Int!, $measure: Measure!, $order: ComparisonRowOrder!, $first: Int) {
      compare(indicator: $indicator, years: { from: $year, to: $year }, measures: [$measure]) {
        rowCount
        note: orderNote(orderBy: $order)
        noteEn: orderNote(orderBy: $order, language: EN)
        inGrid: rows { ${ROW} }
        rows(orderBy: $order, first: $first) { ${ROW} }
      }
    }`,
    { indicator, year, measure, order: { year, measure, direction }, first },
  );
  expect(errors).toBeUndefined();
  return data.compare as {
    rowCount: number;
    note: string | null;
    noteEn: string | null;
    inGrid: Row[];
    rows: Row[];
  };
}

const named = (rows: Row[]) => rows.map(({ municipality }) => municipality.name);
const figureOf = ({ cells }: Row) => cells[0]?.value ?? null;
const rankOf = ({ cells }: Row) => cells[0]?.rank ?? null;

describe('the rows of the ministry’s count of ふるさと納税 in 2023', () => {
  const asked = { indicator: 'ふるさと納税', year: 2023 };

  test('the three highest come first, as `first` wants', async () => {
    const { rows, rowCount, inGrid } = await ordered({ ...asked, first: 3 });
    expect(named(rows)).toEqual(['霧島市', '鹿児島市', '香取市']);
    expect(rows.map(rankOf)).toEqual([1, 2, 3]);
    expect(rowCount).toBe(inGrid.length);
  });

  test('and the lowest, in the other direction', async () => {
    const { rows } = await ordered({ ...asked, direction: 'ASC', first: 2 });
    expect(named(rows)).toEqual(['美祢市', '山口市']);
  });
});

test('where nothing may be ranked, the rows keep the order of the grid and say so', async () => {
  const { rows, inGrid, note, noteEn } = await ordered({
    indicator: '移住者数',
    year: 2023,
  });
  expect(rows.filter((row) => figureOf(row) !== null).length).toBeGreaterThan(1);
  const before = (row: Row) => (row.match === 'RELATED' ? 2 : Number(figureOf(row) === null));
  expect(rows).toEqual(inGrid.toSorted((a, b) => before(a) - before(b)));
  expect(rows).not.toEqual(rows.toSorted((a, b) => (figureOf(b) ?? 0) - (figureOf(a) ?? 0)));
  expect(note).toMatch(/順位がない/);
  expect(noteEn).toMatch(/in the order of the grid, not by their values/);
});

describe('of every indicator', () => {
  let found: (Awaited<ReturnType<typeof ordered>> & { direction: string })[];
  beforeAll(async () => {
    const { data } = await api.ask('{ indicators(first: 100) { nodes { id } } }');
    found = [];
    for (const { id: indicator } of data.indicators.nodes) {
      for (const [measure, year, direction] of [
        ['ACTUAL', 2020, 'DESC'],
        ['ACTUAL', 2023, 'DESC'],
        ['TARGET', 2027, 'ASC'],
      ] as const) {
        const asked = { indicator, year, measure, direction };
        found.push({ ...asked, ...(await ordered(asked)) });
      }
    }
  });
  const CLASSES = ['ranked', 'unranked', 'missing', 'related'];
  const classOf = (row: Row) => {
    if (row.match === 'RELATED') return 'related';
    if (figureOf(row) === null) return 'missing';
    return rankOf(row) === null ? 'unranked' : 'ranked';
  };

  test('every row stands in the order once', () => {
    for (const { rows, inGrid } of found) {
      const sorted = (list: Row[]) => list.map((row) => JSON.stringify(row)).sort();
      expect(sorted(rows)).toEqual(sorted(inGrid));
    }
  });

  test('ranked rows come before unranked ones, these before missing and related ones', () => {
    for (const { rows } of found) {
      const classes = rows.map((row) => CLASSES.indexOf(classOf(row)));
      expect(classes).toEqual(classes.toSorted((a, b) => a - b));
    }
    expect(new Set(found.flatMap(({ rows }) => rows.map(classOf)))).toEqual(new Set(CLASSES));
  });

  test('inside a group ranks rise or fall, all else keeps the order of the grid', () => {
    for (const { rows, inGrid, direction } of found) {
      const place = (row: Row) =>
        inGrid.findIndex((one) => JSON.stringify(one) === JSON.stringify(row));
      for (const [i, row] of rows.entries()) {
        const next = rows[i + 1];
        if (!next || classOf(row) !== classOf(next)) continue;
        if (classOf(row) !== 'ranked') expect(place(row)).toBeLessThanOrEqual(place(next));
        else if (row.comparableGroup === next.comparableGroup) {
          const [a, b] = [rankOf(row) ?? 0, rankOf(next) ?? 0];
          if (a === b) expect(place(row)).toBeLessThanOrEqual(place(next));
          else expect(a < b).toBe(direction === 'DESC');
        }
      }
    }
  });

  test('the order says how many values are in no ranking, and nothing where it is one', () => {
    const kinds = new Set<string>();
    for (const { rows, note, noteEn } of found) {
      const ranked = rows.filter((row) => classOf(row) === 'ranked');
      const rankings = new Set(ranked.map(({ comparableGroup }) => comparableGroup)).size;
      const unranked = rows.filter((row) => classOf(row) === 'unranked').length;
      const kind = `${Math.min(rankings, 2)} rankings, ${unranked > 0 ? 'some' : 'none'} apart`;
      kinds.add(kind);
      expect(note === null).toBe(kind === '1 rankings, none apart');
      expect(noteEn === null).toBe(note === null);
      if (rankings > 0 && unranked > 0) {
        expect(note).toContain(`${unranked}行`);
        expect(noteEn).toContain(`${unranked} rows have a value and no rank`);
      }
    }
    expect([...kinds]).toEqual(
      expect.arrayContaining(['0 rankings, some apart', '1 rankings, none apart']),
    );
  });

  test('a cell has a rank or a reason, and the reason is true', () => {
    const reasons = new Set<string>();
    for (const { rows } of found) {
      for (const row of rows) {
        const [cell] = row.cells as [Cell];
        expect(cell.rank === null).toBe(cell.rankReason !== null);
        expect(cell.rankReason === 'MISSING').toBe(cell.value === null);
        if (cell.rankReason === 'RELATED') expect(row.match).toBe('RELATED');
        if (cell.rankReason === 'BOUND') expect(cell.comparator).not.toBe('EQUAL');
        if (cell.rankReason === 'NOT_COMPARABLE') expect(row.mayRank).toBe(false);
        if (cell.rankReason === 'ALONE' || cell.rankReason === 'OTHER_ROW') {
          expect(row.mayRank).toBe(true);
        }
        if (cell.rankReason) reasons.add(cell.rankReason);
      }
    }
    expect([...reasons]).toEqual(
      expect.arrayContaining(['MISSING', 'RELATED', 'BOUND', 'NOT_COMPARABLE']),
    );
  });
});

test.each([
  ['{ year: 2023, measure: TARGET }', 'orderBy.measure'],
  ['{ year: 2027, measure: ACTUAL }', 'orderBy.year'],
])('an order by what the comparison does not show is told: %s', async (order, argument) => {
  const { errors } = await api.ask(`{
    compare(indicator: "出生数", years: { from: 2020, to: 2023 }, measures: [ACTUAL]) {
      rows(orderBy: ${order}) { match }
    }
  }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});

test.each([0, -1])('first: %i rows are told to be none', async (first) => {
  const { errors, status } = await api.ask(
    `{ compare(indicator: "出生数") { rows(first: ${first}) { match } } }`,
  );
  expect(status).toBe(400);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }]);
});

test('fewer rows cost less', async () => {
  const costOf = async (args: string) => {
    const { extensions } = await api.ask(
      `{ compare(indicator: "ふるさと納税") { rows${args} { municipality { name } } } }`,
    );
    return extensions?.cost ?? 0;
  };
  expect(await costOf('(first: 2)')).toBeLessThan(await costOf(''));
});

describe('a comparison without years of what has no figure of a year', () => {
  test('has a year, and a cell with a reason for each town and measure', async () => {
    const { data, errors } = await api.ask(`{
      compare(indicator: "出生数", municipalities: ["011002", "131016"]) {
        years rows { municipality { code } cells { year measure value missing missingNote } }
      }
    }`);
    expect(errors).toBeUndefined();
    const { years, rows } = data.compare;
    expect(years).toHaveLength(1);
    expect(rows).toHaveLength(2);
    for (const { cells } of rows) {
      expect(cells.map(({ measure }: { measure: string }) => measure)).toEqual([
        'BASELINE',
        'TARGET',
        'ACTUAL',
      ]);
      for (const one of cells) {
        expect(one).toMatchObject({ year: years[0], value: null, missing: 'NOT_IN_SOURCE' });
        expect(one.missingNote).not.toBe('');
      }
    }
  });
});
