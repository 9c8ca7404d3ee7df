import { sameQuantity, unitName } from '../../domain/units.js';
import type { RawRecord } from '../records/raw-record.js';
import type { Asked, Reading, ReadRow } from './reading.js';
import { isSameUnit, unitInCell } from './unit-of-record.js';

/** What may be a half, on average or as a rate. */
const MEAN = /平均|当たり|当り|あたり|率|比|度|指数|延べ|のべ|換算|割合|評価|点/u;
const COUNTED_WHOLE =
  /^(?:人|名|件|回|団体|社|校|園|世帯|戸|棟|台|本|冊|[かヶカヵ箇]所|事業所|組|店舗|施設|地区)$/u;
const SHARE = /(?:割合|構成比|占有率)$/u;

/** Each figure in the unit of its indicator or its own, and what contradicts it. */
export function fitUnits(
  record: RawRecord,
  unit: string | null,
  readings: readonly Reading[],
): ReadRow {
  const asked: Asked[] = [];
  const fitting = readings.flatMap((reading): Reading[] => {
    const own = unitInCell(reading)?.said ?? null;
    const fitted = { ...reading, unit: own && unit && !isSameUnit(own, unit) ? own : null };
    const reason = contradiction(record, unit, own, reading);
    if (!reason) return [fitted];
    asked.push({ kind: 'UNIT_DOES_NOT_FIT', reason, about: reading.raw, readings: [fitted] });
    return [];
  });
  return { readings: fitting, asked };
}

function contradiction(
  { name, definition }: RawRecord,
  unit: string | null,
  own: string | null,
  { cell }: Reading,
): string | null {
  if (cell.kind !== 'FIGURE') return null;
  if (own && unit && !goesWith(own, unit)) {
    return `the cell prints ${own}, and the unit is ${unit}`;
  }
  const used = unitName(own ?? unit ?? '');
  const about = name.text + (definition?.text ?? '');
  const { value, valueTo = value } = cell;
  if (used === '%' && SHARE.test(name.text.trim()) && (valueTo > 100 || value < 0)) {
    return `${value}% of a share`;
  }
  if (COUNTED_WHOLE.test(used) && !Number.isInteger(value) && !MEAN.test(about)) {
    return `${value} is no whole number of ${used}`;
  }
  return null;
}

/** 人 in the cell goes with 人/年 in the head, and 億円 with 千円. */
function goesWith(own: string, unit: string): boolean {
  const [head = ''] = unitName(unit).split(/[/・]/u);
  return sameQuantity(own, unit) || sameQuantity(own, head);
}
