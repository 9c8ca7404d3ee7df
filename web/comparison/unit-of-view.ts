import type { Language } from '../lib/language.js';
import { type AxisUnit, axisUnit } from '../lib/units.js';
import type { CompareQuery } from '../queries/compare.js';

/**
 * The one unit in which a view tells its figures, in chart, table and pictures: so that most of those of the
 * indicator itself are short. One large town must not make 505 people 0.0505 万人.
 */
export function unitOfView(
  { rows, unit }: Pick<CompareQuery['compare'], 'rows' | 'unit'>,
  language: Language,
): AxisUnit {
  const own = rows.filter(({ match }) => match !== 'RELATED');
  const sizes = (own.length > 0 ? own : rows)
    .flatMap(({ cells, undated }) => [...cells, ...undated])
    .flatMap(({ value, valueTo }) => (value ? [Math.abs(valueTo ?? value)] : []))
    .sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return axisUnit(unit, Math.min(sizes.at(-1) ?? 0, 2 * middle), language);
}
