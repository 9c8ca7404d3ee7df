import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import { usualId } from '../../db/usual-id.js';
import { usualPrint } from '../../db/usual-print.js';
import type { PeriodType } from '../../domain/definition-vocabulary.js';
import { obsStatus } from '../../domain/missing.js';
import type { Value } from '../sink.js';
import { contentOf } from './content.js';

/** The KPI, or the series in a town, that figures are of. */
export interface FigureOwner {
  /** `kpi.position` or `series_town.owner`. */
  number: number;
  /** The id that those of its figures begin with. */
  id: string;
  unit: string;
  periodType: PeriodType;
  /** Positions of its indicator and its town. */
  indicator: number;
  town: number;
}

/** What a figure says itself; what its owner says stands there alone. */
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

/** Where a figure stands that has its evidence by rule: the position of the document, and the row. */
export interface PrintedByRule {
  document: number;
  row: number;
}

/** A figure of which what is usual may be left out. */
export type FigureGiven = Partial<FigureOf> & Pick<FigureOf, 'year' | 'value'>;

export const FIGURE_COLUMNS = [
  ...['position', 'owner', 'indicator', 'town', 'document', 'id', 'measure', 'year', 'periodType'],
  ...['date', 'value', 'valueTo', 'comparator', 'unit', 'raw', 'missing', 'wanted', 'obsStatus'],
  ...['note', 'row'],
];

/** How many of the columns are numbers of this release: all others are content. */
const NUMBERS = 5;

export const contentOfFigure = (stored: readonly Value[]) => contentOf(stored, NUMBERS);

/** A figure as it is stored: null where the views put in what is usual. */
export function storedFigure(
  given: FigureGiven,
  owner: FigureOwner,
  position: number,
  printed: PrintedByRule | null,
): Value[] {
  const { year, value, measure = 'ACTUAL', unit = owner.unit, missing = null } = given;
  const usual = usualPrint({ position, value, unit });
  const { raw = usual } = given;
  if (raw === null) throw new Error(`${owner.id}: a figure of ${year} comes without its print`);
  return [
    position,
    owner.number,
    owner.indicator,
    owner.town,
    printed?.document ?? null,
    given.id === undefined || given.id === usualId(owner.id, { measure, year }) ? null : given.id,
    measure,
    year,
    unusual(given.periodType, owner.periodType),
    given.date ?? null,
    value,
    given.valueTo ?? null,
    unusual(given.comparator, 'EQUAL'),
    unusual(unit, owner.unit),
    unusual(raw, usual),
    missing,
    given.wanted ?? null,
    given.obsStatus ?? obsStatus(missing),
    given.note ?? null,
    printed?.row ?? null,
  ];
}

const unusual = (value: string | undefined, usual: string | null) =>
  value === undefined || value === usual ? null : value;
