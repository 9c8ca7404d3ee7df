import { Measure } from '../src/domain/vocabulary.js';
import type { Api } from './api.js';
import type { Facts } from './facts.js';
import type { Random } from './random.js';

/** What a comparison is asked for. */
export interface GridRequest {
  indicator: string;
  municipalities: string[];
  years: { from?: number; to?: number } | null;
  measures: Measure[] | null;
  per: 'CAPITA' | null;
}

export interface GridCell {
  year: number;
  measure: string;
  value: number | null;
  valueTo: number | null;
  comparator: string | null;
  missing: string | null;
  wanted: string | null;
  ja: string | null;
  en: string | null;
  rank: number | null;
  percentile: number | null;
  percentileReason: string | null;
  rankedCount: number | null;
  rankedMissing: number | null;
  observation: { id: string } | null;
  denominator: { id: string; year: number; value: number } | null;
}

export interface GridRow {
  municipality: { code: string };
  kpi: { id: string } | null;
  statistic: { id: string } | null;
  match: string | null;
  comparableGroup: string | null;
  besideGroup: string | null;
  mayRank: boolean;
  undated: { id: string }[];
  cells: GridCell[];
}

export interface GridReason {
  code: string;
  level: string;
  ja: string;
  en: string;
  municipalities: { code: string }[];
}

export interface GridSummary {
  comparableGroup: string;
  year: number;
  measure: string;
  count: number;
  missing: number;
  minimum: number;
  maximum: number;
}

export interface Grid {
  unit: string;
  years: number[];
  rows: GridRow[];
  comparability: { level: string; reasons: GridReason[] };
  summaries: GridSummary[];
}

const QUERY = `query (
  $indicator: String!, $municipalities: [ID!], $years: YearRange, $measures: [Measure!], $per: Normalization
) {
  compare(
    indicator: $indicator, municipalities: $municipalities, years: $years, measures: $measures, per: $per
  ) {
    unit years
    rows {
      municipality { code } kpi { id } statistic { id } match comparableGroup besideGroup mayRank undated { id }
      cells {
        year measure value valueTo comparator missing wanted rank percentile percentileReason rankedCount rankedMissing
        ja: missingNote(language: JA) en: missingNote(language: EN)
        observation { id } denominator { id year value }
      }
    }
    comparability {
      level
      reasons { code level ja: message(language: JA) en: message(language: EN) municipalities { code } }
    }
    summaries { comparableGroup year measure count missing minimum maximum }
  }
}`;

/** The whole answer to a comparison; an error where it is refused. */
export async function askGrid(api: Api, request: GridRequest): Promise<Grid> {
  const { data, errors } = await api.ask(QUERY, { ...request });
  if (errors) throw new Error(`${JSON.stringify(request)}: ${errors[0]?.message}`);
  return data.compare;
}

/** Which series of which town a row is, whatever else the answer holds. */
export const seriesKey = ({ municipality, kpi, statistic }: GridRow) =>
  `${municipality.code} ${(kpi ?? statistic)?.id ?? 'none'}`;

/** Something that a reader might ask: any concept, some of our towns and of others, near and far years. */
export function randomRequest(
  random: Random,
  facts: Facts,
  indicators = facts.indicators,
): GridRequest {
  const { integer, list, pick } = random;
  const { id, name, facets, residents } = pick(indicators);
  const own = list(12, () => pick(facts.ownTowns));
  const others = list(4, () => pick(facts.towns));
  const near = integer(2005, 2028);
  const far = pick([integer(1868, 2140), near, near]);
  const years = pick([null, ...[0, 2, 4, 9, 19, 59].map((most) => integer(0, most))]);
  return {
    indicator: pick([id, name]),
    // A town that is named twice is shown once.
    municipalities: random.shuffle([...own, ...others]),
    years: years === null ? null : { from: far, to: far + years },
    measures: pick([null, list(3, () => pick(Object.values(Measure)))]),
    per: facets.countUnit === 'RATIO' || residents === 'ALL' ? null : pick([null, null, 'CAPITA']),
  };
}
