/** What towns are alike in: of one census and one fiscal year. */
export interface PeerFigures {
  /** Persons, by the census. */
  population: number;
  /** How many of them are 65 or older, in persons. */
  older: number;
  /** 財政力指数. */
  fiscalCapacity: number;
}

/** A town and how far it is from another: 0 where both are equal in all. */
export interface Near {
  code: string;
  distance: number;
}

/** How a town stands in each: what distances are taken of. */
const SCALES: readonly ((town: PeerFigures) => number)[] = [
  // A town twice as large is as far from one half its size as a city from one half its size.
  ({ population }) => Math.log(population),
  ({ population, older }) => older / population,
  ({ fiscalCapacity }) => fiscalCapacity,
];

/** Distances are told to four decimals: what is nearer than that is equally near on every machine. */
const PARTS_OF_UNIT = 10_000;

/**
 * All other towns by how near they are to one, by code where they are equally near. The distance is the root
 * of the sum of the three squared differences, each divided by its standard deviation over all of the towns:
 * so it is the same from both sides. What is equal in all towns counts for nothing.
 * @throws RangeError where the town is not among them
 */
export function nearest(of: string, towns: ReadonlyMap<string, PeerFigures>): Near[] {
  const from = towns.get(of);
  if (!from) throw new RangeError(`a town that is among the others was wanted, not ${of}`);
  const all = [...towns.values()];
  const spreads = SCALES.map((scale) => spread(all.map(scale)));
  const distance = (to: PeerFigures) => {
    const parts = SCALES.map((scale, i) => {
      const unit = spreads[i] as number;
      return unit === 0 ? 0 : (scale(to) - scale(from)) / unit;
    });
    const whole = Math.sqrt(parts.reduce((sum, part) => sum + part * part, 0));
    return Math.round(whole * PARTS_OF_UNIT) / PARTS_OF_UNIT;
  };
  return [...towns]
    .filter(([code]) => code !== of)
    .map(([code, figures]) => ({ code, distance: distance(figures) }))
    .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1));
}

/** The standard deviation of all there are. */
function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / values.length);
}

/** The most years between a fiscal year and the census before it. */
export const MOST_YEARS_FROM_CENSUS = 5;

/** Of which years towns are held against each other. */
export interface PeerYears {
  fiscalYear: number;
  census: number;
}

/**
 * The newest fiscal year, or that which is wanted, with the newest census in it or at most five years before
 * it. `count` says how many towns have all three of two years: a year that less than half as many have as of
 * the best is passed over. Null where there is none.
 */
export function peerYears(
  fiscalYears: readonly number[],
  censuses: readonly number[],
  count: (years: PeerYears) => number,
): PeerYears | null {
  const possible = fiscalYears.flatMap((fiscalYear) => {
    const near = censuses.filter(
      (census) => census <= fiscalYear && fiscalYear - census <= MOST_YEARS_FROM_CENSUS,
    );
    return near.length > 0 ? [{ fiscalYear, census: Math.max(...near) }] : [];
  });
  const counted = possible.map((years) => ({ years, towns: count(years) }));
  const most = Math.max(0, ...counted.map(({ towns }) => towns));
  const wide = counted.filter(({ towns }) => towns > 0 && towns * 2 >= most);
  wide.sort((a, b) => b.years.fiscalYear - a.years.fiscalYear);
  return wide[0]?.years ?? null;
}
