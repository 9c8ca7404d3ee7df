interface Row<Town, Kpi, Statistic> {
  municipality: Town;
  kpi: Kpi | null;
  statistic: Statistic | null;
}

/** The rows of a comparison, town by town in their order: plan rows, empty ones too, and those of statistics. */
export function byTown<Town extends { code: string }, One extends Row<Town, unknown, unknown>>(
  rows: One[],
): { town: One['municipality']; plans: One[]; statistics: One[]; empty: One | null }[] {
  const codes = [...new Set(rows.map(({ municipality }) => municipality.code))];
  return codes.flatMap((code) => {
    const own = rows.filter(({ municipality }) => municipality.code === code);
    const town = own[0]?.municipality;
    if (!town) return [];
    return {
      town,
      plans: own.filter(({ kpi }) => kpi),
      statistics: own.filter(({ statistic }) => statistic),
      empty: own.find(({ kpi, statistic }) => !kpi && !statistic) ?? null,
    };
  });
}
