import type { Language } from '../lib/language.js';
import { type AxisUnit, axisUnit } from '../lib/units.js';
import type { CompareQuery } from '../queries/types.js';

/** The one unit in which a view tells its figures: so that the largest of the indicator itself is short. */
export function unitOfView(
  { rows, unit }: Pick<CompareQuery['compare'], 'rows' | 'unit'>,
  language: Language,
): AxisUnit {
  const own = rows.filter(({ match }) => match !== 'RELATED');
  const values = (own.length > 0 ? own : rows).flatMap(({ cells }) =>
    cells.flatMap(({ value, valueTo }) => (value === null ? [] : [Math.abs(valueTo ?? value)])),
  );
  return axisUnit(unit, Math.max(0, ...values), language);
}
