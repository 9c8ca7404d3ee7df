import { type ImportedEdition, readFacts } from './editions.js';
import { readFactCsv } from './fact-csv.js';
import type { FactRow } from './fact-row.js';
import type { EditionContent } from './write-edition.js';

/** A population that another edition prints more than five times as large, or as small. */
export interface PopulationJump {
  municipality: string;
  series: string;
  year: number | null;
  value: string;
  row: number;
  /** What it was held against. */
  beside: { edition: string; series: string; year: number | null; value: string };
}

/** All people of a municipality, by the census and by the register. */
const POPULATIONS = ['population.census', 'population.register'];
const MOST_TIMES = 5;

/**
 * Populations that differ by more than a town grows: figures that moved by a row keep their sums, and no check of one file
 * sees them. They are told and not refused: places were evacuated, and repopulated.
 */
export function populationJumps(
  { manifest, csv }: EditionContent,
  others: readonly ImportedEdition[],
): PopulationJump[] {
  const beside = others.flatMap(({ dir, manifest: other }) =>
    other.dataset === manifest.dataset && other.edition === manifest.edition
      ? []
      : other.series
          .filter(({ id }) => POPULATIONS.includes(id))
          .map((series) => ({ edition: `${other.dataset} ${other.edition}`, dir, series })),
  );
  return POPULATIONS.filter((id) => csv.has(id)).flatMap((series) => {
    const jumps = new Map<string, PopulationJump>();
    const rows = [...readFactCsv(csv.get(series) ?? '')];
    for (const other of beside) {
      const theirs = new Map<string, FactRow>();
      for (const row of readFacts(other.dir, other.series)) theirs.set(row.municipality, row);
      for (const { municipality, year, value, row } of rows) {
        const its = theirs.get(municipality);
        if (!value || !its?.value || jumps.has(municipality)) continue;
        const [less = 0, more = 0] = [Number(value), Number(its.value)].sort((a, b) => a - b);
        if (less === 0 || more <= MOST_TIMES * less) continue;
        const { edition } = other;
        const held = { edition, series: other.series.id, year: its.year, value: its.value };
        jumps.set(municipality, { municipality, series, year, value, row, beside: held });
      }
    }
    return [...jumps.values()];
  });
}
