import type { ObservationEntity } from '../db/entities/observation.entity.js';
import { usualPrint } from '../db/usual-print.js';
import { obsStatus } from '../domain/missing.js';

/** A figure as it comes in, with all that it says. */
export type FigureOf = Omit<
  ObservationEntity,
  | 'position'
  | 'municipalityCode'
  | 'municipality'
  | 'kpiId'
  | 'kpi'
  | 'statisticId'
  | 'statistic'
  | 'indicatorId'
>;

/** The KPI, or the series in a town, that figures are of. */
export interface FigureOwner {
  /** `kpi.position` or `series_town.owner`. */
  number: number;
  /** The id that those of its figures begin with. */
  id: string;
  unit: string;
  periodType: string;
  /** Positions of its indicator and its town. */
  indicator: number;
  town: number;
}

export const usualId = (owner: string, { measure, year }: Pick<FigureOf, 'measure' | 'year'>) =>
  `${owner}/${measure.toLowerCase()}/${year ?? 'undated'}`;

/** The columns of the table `figure`. */
export type StoredFigure = ReturnType<typeof storedFigure>;

/** A figure as it is stored: without what is usual for its owner, which the views put in again. */
export function storedFigure(
  figure: FigureOf,
  owner: FigureOwner,
  position: number,
  row: number | null,
) {
  const { id, periodType, comparator, unit, raw, missing } = figure;
  const but = <T>(value: T, usual: unknown) => (value === usual ? null : value);
  return {
    position,
    owner: owner.number,
    indicator: owner.indicator,
    town: owner.town,
    id: but(id, usualId(owner.id, figure)),
    measure: figure.measure,
    year: figure.year,
    periodType: but(periodType, owner.periodType),
    date: figure.date,
    value: figure.value,
    valueTo: figure.valueTo,
    comparator: but(comparator, 'EQUAL'),
    unit: but(unit, owner.unit),
    raw: but(raw, usualPrint({ position, value: figure.value, unit })),
    missing,
    wanted: figure.wanted,
    obsStatus: but(figure.obsStatus, obsStatus(missing)),
    note: figure.note,
    row,
  };
}
