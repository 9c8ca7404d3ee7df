import { rowKey } from '../comparison/series.js';
import type { IndicatorQuery } from '../queries/indicator.js';

type Concept = NonNullable<IndicatorQuery['indicator']>;

/** What is said of an indicator, by parts that a reader knows. */
const PARTS = {
  names: ({ name, nameEn, aliases }: Concept) => [name, nameEn, aliases],
  unit: ({ unit }: Concept) => unit,
  meaning: ({ counted, countedEn, definition, open, facets }: Concept) => [
    ...[counted, countedEn, definition, open],
    facets,
  ],
};
export type IndicatorPart = keyof typeof PARTS;

export interface IndicatorDifference {
  /** The parts of its definition that differ. */
  parts: IndicatorPart[];
  /** Series (KPIs and official ones) that only the later answer has. */
  added: number;
  removed: number;
}

/** What differs between two answers on an indicator; null where one of them has none. */
export function indicatorDifference(
  before: IndicatorQuery,
  after: IndicatorQuery,
): IndicatorDifference | null {
  const [one, other] = [before.indicator, after.indicator];
  if (!one || !other) return null;
  const names = Object.keys(PARTS) as IndicatorPart[];
  const told = (part: IndicatorPart, concept: Concept) => JSON.stringify(PARTS[part](concept));
  const [old, now] = [seriesOf(before), seriesOf(after)];
  return {
    parts: names.filter((part) => told(part, one) !== told(part, other)),
    added: [...now].filter((key) => !old.has(key)).length,
    removed: [...old].filter((key) => !now.has(key)).length,
  };
}

const seriesOf = ({ compare }: IndicatorQuery): Set<string> =>
  new Set(compare.rows.filter(({ kpi, statistic }) => kpi || statistic).map(rowKey));
