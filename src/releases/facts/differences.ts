import { readFactCsv } from '../../import/facts/fact-csv.js';
import type { EditionContent } from '../../import/facts/write-edition.js';
import type { Rows } from '../../ingest/assemble/rows.js';

/** A figure of the seeds that gives way to an imported one which says something else. */
export interface Difference {
  series: string;
  municipality: string;
  year: number | null;
  /** What each says: a value or the reason why there is none. */
  seeds: string;
  imported: string;
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
  return manifest.series.flatMap(({ id }) =>
    [...readFactCsv(csv.get(id) ?? '')].flatMap((row): Difference[] => {
      const { municipality, year, value, missing } = row;
      const own = official.get(`statistic/${id}/${municipality} ${year}`);
      if (!own) return [];
      const seeds = own.value === null ? `${own.missing}` : `${own.value}`;
      const imported = value === null ? `${missing}` : `${Number(value)}`;
      return seeds === imported ? [] : [{ series: id, municipality, year, seeds, imported }];
    }),
  );
}
