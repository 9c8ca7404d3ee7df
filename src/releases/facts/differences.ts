import { differ } from '../../domain/discrepancy.js';
import { sameQuantity } from '../../domain/units.js';
import { readFactCsv } from '../../import/facts/fact-csv.js';
import type { FactRow } from '../../import/facts/fact-row.js';
import type { EditionContent } from '../../import/facts/write-edition.js';
import type { Rows } from '../../ingest/assemble/rows.js';

type Observation = Rows['observation'][number];

/** A figure of the seeds that gives way to an imported one which says something else. */
export interface Difference {
  series: string;
  municipality: string;
  year: number | null;
  /** What each says: a value with its unit, or the reason why there is none. */
  seeds: string;
  imported: string;
  /** Whether one is the other, rounded to the digits that it prints. */
  withinRounding: boolean;
}

/** Where an edition says something else than the seeds of the same series, town and year. */
export function differencesFromSeeds(
  { manifest, csv }: EditionContent,
  { observation }: Pick<Rows, 'observation'>,
): Difference[] {
  const official = new Map(
    observation.flatMap((row) =>
      row.statisticId === null ? [] : [[`${row.statisticId} ${row.year}`, row] as const],
    ),
  );
  return manifest.series.flatMap(({ id, unit }) =>
    [...readFactCsv(csv.get(id) ?? '')].flatMap((row): Difference[] => {
      const { municipality, year } = row;
      const own = official.get(`statistic/${id}/${municipality} ${year}`);
      const difference = own && differenceOf(own, row, unit);
      return difference ? [{ series: id, municipality, year, ...difference }] : [];
    }),
  );
}

function differenceOf(
  { value: own, missing, unit: ownUnit, raw }: Observation,
  row: FactRow,
  unit: string,
) {
  const value = row.value === null ? null : Number(row.value);
  const seeds = own === null ? `${missing}` : `${own} ${ownUnit}`;
  const imported = value === null ? `${row.missing}` : `${value} ${unit}`;
  if (own === null || value === null || !sameQuantity(ownUnit, unit)) {
    return seeds === imported ? null : { seeds, imported, withinRounding: false };
  }
  const comparator = 'EQUAL';
  const read = { value, unit, raw: row.raw || `${value}`, comparator } as const;
  const difference = differ({ value: own, unit: ownUnit, raw, comparator }, read, ownUnit);
  return difference && { seeds, imported, withinRounding: difference.withinRounding };
}
