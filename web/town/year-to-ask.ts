interface Series {
  indicator: { id: string };
  observations: { year: number | null; value: number | null }[];
}

interface Kpi {
  indicator: { id: string };
  targets: { year: number | null }[];
  attainment: { reasonCode: string | null } | null;
}

/** The last year with a target for which official statistics have a value, where the plan's last target has none yet. */
export function yearToAsk(
  { indicator, targets, attainment }: Kpi,
  series: Series[],
): number | null {
  if (attainment?.reasonCode !== 'NO_ACTUAL') return null;
  const known = series
    .filter((one) => one.indicator.id === indicator.id)
    .flatMap(({ observations }) => observations)
    .flatMap(({ year, value }) => (value === null ? [] : year));
  const years = targets.flatMap(({ year }) => (year !== null && known.includes(year) ? year : []));
  return years.length > 0 ? Math.max(...years) : null;
}
