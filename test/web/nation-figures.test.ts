import { describe, expect, test } from '@jest/globals';
import { medianOf } from '../../web/lib/median.js';
import { newestOfMany, yearCounts } from '../../web/nation-views/choose-year.js';
import { classesOf, classOf, roundBetween } from '../../web/nation-views/classes.js';
import { listItems } from '../../web/nation-views/list-items.js';
import { pairTowns } from '../../web/nation-views/pair-towns.js';
import { placeWords, shareOf } from '../../web/nation-views/place-words.js';
import { PREFECTURES } from '../../web/nation-views/prefectures.js';
import { scatterAxis } from '../../web/nation-views/scatter-axis.js';
import { readStandings } from '../../web/nation-views/standings.js';
import { tilesOf } from '../../web/nation-views/tiles.js';
import { readNationView, toggleTown, writeNationView } from '../../web/nation-views/view.js';

const row = (
  code: string,
  value: number | null,
  rank: number | null,
  group: string | null = 'g',
) => ({
  municipality: { code, name: `町${code}`, nameEn: `Town ${code}` },
  match: 'EXACT' as const,
  comparableGroup: group,
  cells: [
    {
      ...{ value, rank, valueTo: null },
      comparator: value === null ? null : ('EQUAL' as const),
      missing: value === null ? ('NOT_IN_SOURCE' as const) : null,
    },
  ],
});

describe('classes', () => {
  test('hold as many values each, and equal ones are never parted', () => {
    const classes = classesOf([1, 2, 2, 2, 2, 2, 3, 4, 5, 9], 'quantile');
    expect(classes.map(({ count }) => count)).toEqual([1, 5, 2, 2]);
    expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(10);
    expect(classesOf([7, 7, 7], 'quantile')).toEqual([{ from: null, to: null, count: 3 }]);
    expect(classesOf([], 'equal')).toEqual([]);
  });

  test('are as wide as each other where that is wanted, and an empty one is left out', () => {
    const classes = classesOf([0, 1, 2, 50, 100], 'equal');
    expect(classes.map(({ count }) => count)).toEqual([3, 1, 1]);
  });

  test('have round bounds, by which no value changes its class', () => {
    // A generator of numbers with a fixed seed.
    let seed = 7;
    const next = () => {
      seed = (seed * 48271) % 2147483647;
      return seed / 2147483647;
    };
    for (const scale of [1e-4, 1, 1e7]) {
      const values = Array.from({ length: 500 }, () => (next() ** 4 - 0.05) * scale);
      for (const cut of ['quantile', 'equal'] as const) {
        const classes = classesOf(values, cut);
        const counts = classes.map(
          (_, at) => values.filter((value) => classOf(classes, value) === at).length,
        );
        expect(counts).toEqual(classes.map(({ count }) => count));
      }
    }
    expect(roundBetween(0.4213, 0.4499)).toBe(0.44);
    expect(roundBetween(18_401, 21_377)).toBe(20_000);
    expect(roundBetween(-3, 4)).toBe(0);
    expect(roundBetween(12.41, 12.42)).toBe(12.42);
  });
});

describe('a place', () => {
  test('is told from the nearer end, rounded up so that it is true', () => {
    expect(shareOf(209, 1741)).toEqual({ end: 'top', percent: 12.1 });
    expect(shareOf(1741, 1741)).toEqual({ end: 'bottom', percent: 0.1 });
    expect(shareOf(1, 4)).toEqual({ end: 'top', percent: 25 });
    expect(placeWords(209, 1741, 'ja')).toBe('高い順で 1,741 のうち 209 位（上位 12.1 %）');
  });
});

describe('the towns of an answer', () => {
  const rows = [
    row('122360', 40, 1),
    row('352039', 30, 2),
    row('462187', 30, 2),
    row('011002', 10, 4),
    row('022012', 5, 1, 'other'),
    row('041009', 8, null, null),
    row('012025', null, null, null),
    row('122360', null, null, null),
    { ...row('041009', 999, null, null), match: 'RELATED' as const },
  ];
  const standings = readStandings(rows, 'ja');

  test('stand once each; what is only related is no figure, and what is missing none', () => {
    expect(standings.groups.map(({ towns }) => towns.map(({ code }) => code))).toEqual([
      ['122360', '352039', '462187', '011002'],
      ['022012'],
    ]);
    expect(standings.unranked.map(({ code, value }) => [code, value])).toEqual([['041009', 8]]);
    expect(standings.names.get('012025')).toBe('町012025');
    expect(readStandings(rows, 'en').names.get('012025')).toBe('Town 012025');
  });

  test('have the quartiles between them as lines, then what is ranked apart, then what is not ranked', () => {
    const summary = {
      comparableGroup: 'g',
      ...{ count: 4, minimum: 10, lowerQuartile: 25, median: 30, upperQuartile: 32.5, maximum: 40 },
    };
    const said = listItems(standings, [summary]).map((item) =>
      item.kind === 'town' ? item.standing.code : item.says.of,
    );
    expect(said).toEqual([
      ...['122360', 'upperQuartile', '352039', '462187', 'median', 'lowerQuartile', '011002'],
      ...['otherGroup', '022012', 'unranked', '041009'],
    ]);
  });

  test('are laid on each other by code, and who lacks one is counted', () => {
    const other = readStandings(
      [row('122360', 7, 1), row('011002', 3, 2), row('352039', null, null)],
      'ja',
    );
    const { dots, lacksX, lacksY } = pairTowns(standings, other);
    expect(dots).toEqual([
      { code: '122360', name: '町122360', x: 40, y: 7 },
      { code: '011002', name: '町011002', x: 10, y: 3 },
    ]);
    expect(lacksX).toEqual(['022012', '041009', '012025']);
    expect(lacksY).toEqual(['352039', '462187', '022012', '041009', '012025']);
  });

  test('make the tile of a prefecture by their median, and none of nothing', () => {
    const tiles = tilesOf(standings.groups[0]?.towns ?? [], standings.names.keys());
    const tile = (code: string) => tiles.find((one) => one.code === code);
    expect(tile('01')).toEqual({ code: '01', median: 10, count: 1, of: 2 });
    expect(tile('04')).toEqual({ code: '04', median: null, count: 0, of: 1 });
    expect(medianOf([1, 10, 2])).toBe(2);
    expect(medianOf([1, 2])).toBe(1.5);
    expect(medianOf([])).toBeNull();
  });
});

test('each of the 47 prefectures has a tile of its own', () => {
  expect(PREFECTURES.map(({ code }) => Number(code))).toEqual(
    Array.from({ length: 47 }, (_, i) => i + 1),
  );
  expect(new Set(PREFECTURES.map(({ column, row }) => `${column} ${row}`)).size).toBe(47);
});

describe('an axis of a scatter', () => {
  const words = { format: String, tick: String };

  test('begins at zero, and takes logarithms where most would lie on a heap', () => {
    const even = scatterAxis([3, 4, 5, 6], words, 'a');
    expect([even.isLog, even.ticks[0], even.placeOf(4)]).toEqual([false, 0, 4]);
    const heap = scatterAxis([1, 2, 3, 1000], words, 'a');
    expect([heap.isLog, heap.ticks, heap.placeOf(1000)]).toEqual([true, [0, 1, 2, 3], 3]);
  });

  test('keeps 0 apart from what is small, and takes no logarithm of what is below it', () => {
    const axis = scatterAxis([0, 1, 2, 3, 1000], words, 'a');
    expect(axis.placeOf(0)).toBeLessThan(axis.placeOf(0.9));
    expect(axis.tick(axis.placeOf(0))).toBe('0');
    expect(axis.tick(2)).toBe('100');
    expect(scatterAxis([-1, 1, 2, 3, 1000], words, 'a').isLog).toBe(false);
  });
});

describe('the address', () => {
  test('holds all that is chosen, and nothing that is usual', () => {
    const address = { indicator: 'births', year: '2020', view: 'map', towns: '122360,352039' };
    expect(writeNationView(readNationView(address))).toMatchObject(address);
    const usual = writeNationView(readNationView({}));
    expect(Object.values(usual).filter(Boolean)).toEqual(['furusato-nozei.amount']);
  });

  test('is anybody’s text: what is not known is dropped', () => {
    const view = readNationView({ view: 'globe', prefecture: '99', towns: 'x,12236', year: '2' });
    expect([view.view, view.prefecture, view.towns, view.year]).toEqual([
      'ranking',
      null,
      [],
      null,
    ]);
  });

  test('keeps eight marks, the newest', () => {
    const nine = Array.from({ length: 9 }, (_, i) => `00000${i}`);
    expect(nine.reduce(toggleTown, [] as string[])).toEqual(nine.slice(1));
    expect(toggleTown(['122360'], '122360')).toEqual([]);
  });
});

test('the year that is shown first is the newest of which many towns have figures', () => {
  const groups = [
    { key: '2019', count: 1741 },
    { key: '2024', count: 5 },
    { key: '2020', count: 900 },
    { key: null, count: 3 },
  ];
  expect(newestOfMany(yearCounts(groups))).toBe(2020);
  expect(newestOfMany([])).toBeNull();
});
