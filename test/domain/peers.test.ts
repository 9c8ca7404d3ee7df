import { describe, expect, test } from '@jest/globals';
import { nearest, type PeerFigures, peerYears } from '../../src/domain/peers.js';
import { always } from '../random.js';

const town = (population: number, share: number, fiscalCapacity: number): PeerFigures => ({
  population,
  older: population * share,
  fiscalCapacity,
});

describe('the nearest towns', () => {
  // Equal in all but one thing, of which the standard deviation can be seen: of -1, 1 it is 1.
  test('are as far as they differ, in standard deviations', () => {
    const towns = new Map([
      ['a', town(100, 0.25, 0.4)],
      ['b', town(100, 0.25, 0.6)],
    ]);
    expect(nearest('a', towns)).toEqual([{ code: 'b', distance: 2 }]);
  });

  test('are those alike in population by its ratio, in age and in fiscal capacity together', () => {
    const towns = new Map([
      ['a', town(10_000, 0.3, 0.5)],
      ['half', town(5_000, 0.3, 0.5)],
      ['twice', town(20_000, 0.3, 0.5)],
      ['older', town(10_000, 0.4, 0.5)],
      ['both', town(20_000, 0.4, 0.5)],
    ]);
    const found = nearest('a', towns);
    const far = new Map(found.map(({ code, distance }) => [code, distance]));
    expect(far.get('half')).toBe(far.get('twice'));
    expect(far.get('both')).toBeCloseTo(
      Math.hypot(far.get('twice') as number, far.get('older') as number),
      3,
    );
    expect(found.at(-1)?.code).toBe('both');
  });

  test('stand by code where they are equally near', () => {
    const like = town(10, 0.2, 1);
    const towns = new Map(['3', '1', '2'].map((code) => [code, like]));
    expect(nearest('2', towns)).toEqual([
      { code: '1', distance: 0 },
      { code: '3', distance: 0 },
    ]);
  });

  test('are as near from the other side, in whatever order towns come', () => {
    always((random) => {
      const codes = Array.from({ length: random.integer(2, 12) }, (_, i) => `${i}`);
      const towns = new Map(
        codes.map((code) => {
          const share = random.integer(10, 60) / 100;
          return [code, town(random.integer(200, 900_000), share, random.integer(5, 200) / 100)];
        }),
      );
      const shuffled = new Map(random.shuffle([...towns]));
      const [one, other] = random.shuffle(codes) as [string, string];
      const there = nearest(one, towns).find(({ code }) => code === other)?.distance;
      const back = nearest(other, shuffled).find(({ code }) => code === one)?.distance;
      expect(there).toBeCloseTo(back as number, 3);
      expect(there).toBeGreaterThanOrEqual(0);
    });
  });

  test('of a town that lacks a figure are none', () => {
    expect(() => nearest('x', new Map())).toThrow(/not x$/);
  });
});

describe('the years', () => {
  const all = () => 1700;

  test('are the newest fiscal year and the census before it', () => {
    expect(peerYears([2018, 2021, 2019], [2015, 2020], all)).toEqual({
      fiscalYear: 2021,
      census: 2020,
    });
    expect(peerYears([2018], [2015, 2020], all)).toEqual({ fiscalYear: 2018, census: 2015 });
  });

  test('are never further apart than five', () => {
    expect(peerYears([2021], [2015], all)).toBeNull();
    expect(peerYears([2014], [2015], all)).toBeNull();
  });

  test('are not the newest where few towns have them yet', () => {
    const count = ({ fiscalYear }: { fiscalYear: number }) => (fiscalYear === 2023 ? 5 : 1700);
    expect(peerYears([2022, 2023], [2020], count)).toEqual({ fiscalYear: 2022, census: 2020 });
    expect(peerYears([2023], [2020], count)).toEqual({ fiscalYear: 2023, census: 2020 });
    expect(peerYears([2023], [2020], () => 0)).toBeNull();
  });
});
