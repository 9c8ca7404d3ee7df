import { type Cell, type Row, rowKey } from './series.js';

/** A cell, and the row that it stands in. */
export interface Placed {
  row: Row;
  cell: Cell;
}

/** The least that a reader wants to know of a town. */
export interface Glance {
  town: Row['municipality'];
  /** The newest actual value; where there is none, what is printed in its place, or the reason. */
  actual: Placed | null;
  /** The latest target, be it in words; null where no plan of the town sets one. */
  target: Placed | null;
  /** How far the town came by its own plan. */
  attained: { row: Row; attainment: Attainment }[];
}

type Attainment = NonNullable<NonNullable<Row['kpi']>['attainment']>;

/** What there is to say of each town at once, in the order of the rows; nothing of those that have nothing. */
export function glancesOf(rows: Row[]): Glance[] {
  const own = rows.filter(({ match }) => match !== 'RELATED');
  const codes = new Set(own.map(({ municipality }) => municipality.code));
  return [...codes].flatMap((code) => {
    const ofTown = own.filter(({ municipality }) => municipality.code === code);
    const [first] = ofTown;
    if (!first) return [];
    const actual = newestOf(ofTown, 'ACTUAL');
    const target = newestOf(ofTown.filter(hasTarget), 'TARGET');
    const attained = ofTown.flatMap((row) => {
      const attainment = row.kpi?.attainment;
      return attainment?.target && attainment.actual ? [{ row, attainment }] : [];
    });
    const hasFigure = [actual, target].some((one) => one?.cell.observation);
    if (!hasFigure) return [];
    return [{ town: first.municipality, actual, target, attained }];
  });
}

/** The newest value; without one, the newest print in place of one, else the newest gap that is told. Of one year, official statistics first. */
export function newestOf(rows: Row[], measure: Cell['measure']): Placed | null {
  const placed = rows.flatMap((row) =>
    row.cells.flatMap((cell) => (cell.measure === measure ? [{ row, cell }] : [])),
  );
  const valued = placed.filter(({ cell }) => cell.value !== null);
  const printed = placed.filter(({ cell }) => cell.observation !== null);
  const told = placed.filter(({ cell }) => cell.missing === 'NOT_IN_SOURCE');
  const best = [valued, printed, told].find((some) => some.length > 0) ?? [];
  const [newest] = [...best].sort(
    (one, other) =>
      other.cell.year - one.cell.year ||
      Number(other.row.statistic !== null) - Number(one.row.statistic !== null),
  );
  return newest ?? null;
}

/** What tells a cell apart, for the panel that it opens. */
export const idOf = ({ row, cell }: Placed) => ({
  row: rowKey(row),
  measure: cell.measure,
  year: cell.year,
});

const hasTarget = ({ cells }: Row): boolean =>
  cells.some(({ measure, observation }) => measure === 'TARGET' && observation !== null);
