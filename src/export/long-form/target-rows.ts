import type { ListTargetsQuery, TargetFigureFragment } from '../answers.js';
import type { Row } from '../column.js';
import { printedCells } from './printed.js';
import { PARTS } from './target-columns.js';

type Kpi = ListTargetsQuery['list']['nodes'][number];

/** Every target of a KPI in a row of its own. */
export const targetRows = (kpi: Kpi): Row[] =>
  kpi.attainments.map((one) => ({
    municipality_code: kpi.municipality.code,
    municipality: kpi.municipality.name,
    municipality_en: kpi.municipality.nameEn,
    kpi_id: kpi.id,
    kpi: kpi.name,
    kpi_en: kpi.nameEn,
    indicator_id: kpi.indicator.id,
    reached: one.reached,
    reached_reason: one.reachedReasonCode,
    missing: one.missing,
    method: one.method,
    progress_from_baseline_percent: one.progressFromBaseline.value,
    progress_from_baseline_reason: one.progressFromBaseline.reasonCode,
    actual_over_target_percent: one.actualOverTarget.value,
    actual_over_target_reason: one.actualOverTarget.reasonCode,
    reported_progress: one.reportedProgress?.raw ?? null,
    readings: one.readings.length === 0 ? null : one.readings.map(({ words }) => words),
    note: one.note,
    against: one.against,
    ...Object.assign({}, ...PARTS.map((part) => figureCells(part, one[part]))),
  }));

function figureCells(part: (typeof PARTS)[number], figure: TargetFigureFragment | null): Row {
  const cells: Row = {
    ...printedCells(figure, figure?.evidence[0]),
    year: figure?.year ?? null,
    value: figure?.value ?? null,
    value_to: figure?.valueTo ?? null,
    unit: figure?.unit ?? null,
    comparator: figure?.comparator ?? null,
    missing: figure?.missing ?? null,
    wanted: figure?.wanted ?? null,
  };
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [`${part}_${name}`, cell]));
}
