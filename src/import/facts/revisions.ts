import { type ImportedEdition, readFacts } from './editions.js';
import { readFactCsv } from './fact-csv.js';
import type { FactRow } from './fact-row.js';
import type { ManifestSeries } from './manifest.js';
import { isRounded } from './printed-step.js';
import type { EditionContent } from './write-edition.js';

/** A figure that two editions print with different values. */
export interface Revision {
  series: string;
  municipality: string;
  year: number | null;
  /** The editions, and what each says: a value or the reason why there is none. */
  older: { edition: string; said: string };
  newer: { edition: string; said: string };
  /** Whether one prints the value of the other with fewer digits. */
  withinRounding: boolean;
}

/** Where an edition and others of its dataset print different values of one series, town and year. */
export function revisionsOf(
  { manifest, csv }: EditionContent,
  others: readonly ImportedEdition[],
): Revision[] {
  const { dataset, edition } = manifest;
  const beside = others.filter(
    (one) => one.manifest.dataset === dataset && one.manifest.edition !== edition,
  );
  return manifest.series.flatMap((series) =>
    beside.flatMap((other) => {
      const theirs = other.manifest.series.find(({ id }) => id === series.id);
      if (!theirs || !sharesYear(series, theirs)) return [];
      const printed = new Map<string, FactRow>();
      for (const row of readFacts(other.dir, theirs)) printed.set(keyOf(row), row);
      const rows = [...readFactCsv(csv.get(series.id) ?? '')];
      return rows.flatMap((row): Revision[] => {
        const before = printed.get(keyOf(row));
        if (before === undefined || saidBy(before) === saidBy(row)) return [];
        const [ours, its] = [
          { edition, said: saidBy(row) },
          { edition: other.manifest.edition, said: saidBy(before) },
        ];
        const isNewer = edition > other.manifest.edition;
        const { municipality, year } = row;
        const order = isNewer ? { older: its, newer: ours } : { older: ours, newer: its };
        const withinRounding = isRounded(row, before);
        return [{ series: series.id, municipality, year, ...order, withinRounding }];
      });
    }),
  );
}

const sharesYear = (a: ManifestSeries, b: ManifestSeries) =>
  a.years.some(({ year }) => b.years.some((one) => one.year === year));

const keyOf = ({ municipality, year }: FactRow) => `${municipality} ${year}`;
const saidBy = ({ value, missing }: FactRow) => value ?? missing ?? '';
