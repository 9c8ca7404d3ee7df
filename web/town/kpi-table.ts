import type { Field } from '../../src/lib/csv.js';
import type { KpiTableQuery, ToldFragment } from '../queries/types.js';
import { sourceFields } from '../take-away/long-form.js';

type Town = NonNullable<KpiTableQuery['municipality']>;
export type TableKpi = Town['kpis']['nodes'][number];

type Line = Record<string, Field>;

/**
 * Every target of a town's KPIs in a row of its own, headings first: whether it is reached, by which
 * method, both shares by their names in per cent, and the three figures with what they are printed as.
 */
export function kpiTable(
  town: Pick<Town, 'code' | 'name' | 'nameEn'>,
  kpis: readonly TableKpi[],
  release: string,
  english: boolean,
): Field[][] {
  const lines = kpis.flatMap((kpi) =>
    kpi.attainments.map(
      (one): Line => ({
        town_code: town.code,
        town: english ? town.nameEn : town.name,
        kpi_id: kpi.id,
        kpi: (english && kpi.nameEn) || kpi.name,
        indicator_id: kpi.indicator.id,
        target_year: one.targetYear,
        reached: one.reached === null ? null : String(one.reached),
        reached_reason: one.reachedReasonCode,
        missing: one.missing,
        method: one.method,
        progress_from_baseline_percent: one.progressFromBaseline.value,
        progress_from_baseline_reason: one.progressFromBaseline.reasonCode,
        actual_over_target_percent: one.actualOverTarget.value,
        actual_over_target_reason: one.actualOverTarget.reasonCode,
        rate_of_the_town_as_printed: one.reportedProgress?.raw ?? null,
        readings: one.readings.map(({ words }) => words).join(' / ') || null,
        note: one.note,
        ...figureFields('baseline', one.baseline),
        ...figureFields('target', one.target),
        actual_of: one.against,
        ...figureFields('actual', one.actual),
        release,
      }),
    ),
  );
  const names = Object.keys(lines[0] ?? {});
  return [names, ...lines.map((line) => names.map((name) => line[name] ?? null))];
}

function figureFields(part: 'baseline' | 'target' | 'actual', figure: ToldFragment | null): Line {
  const bound = figure?.comparator === 'EQUAL' ? null : figure?.comparator;
  const fields: Line = {
    year: figure?.year ?? null,
    value: figure?.value ?? null,
    value_to: figure?.valueTo ?? null,
    unit: figure?.unit ?? null,
    bound: bound ?? null,
    as_printed: figure?.raw ?? null,
    missing: figure?.missing ?? null,
    ...sourceFields(figure ?? undefined),
  };
  return Object.fromEntries(Object.entries(fields).map(([name, one]) => [`${part}_${name}`, one]));
}
