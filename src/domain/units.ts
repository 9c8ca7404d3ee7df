import { timesPowerOfTen } from '../lib/decimal.js';
import { COUNTING_SCALES, MEASURES, NO_SCALES, SPELLINGS } from './unit-table.js';

/** A unit as a power of ten of its base, spelled in one way. */
interface Resolved {
  base: string;
  exponent: number;
}

const NAMES = new Map(SPELLINGS.flatMap(([name = '', ...others]) => others.map((o) => [o, name])));
const OF_BASE = new Map(MEASURES.map(([unit, base, exponent]) => [unit, { base, exponent }]));
const SCALED = /^([十百千万億兆]+)(.*)$/su;

/** There are as many units as print has spellings: each is worked out once. */
const known = new Map<string, Resolved>();

function resolve(unit: string): Resolved {
  const found = known.get(unit) ?? resolveParts(unitName(unit));
  known.set(unit, found);
  return found;
}

/** 千円/人 is 円/人 by 10³, 人・日 has two parts of its own. */
function resolveParts(unit: string): Resolved {
  let exponent = 0;
  let sign = 1;
  const base = unit.split(/([/・])/u).map((part) => {
    if (part === '/') sign = -1;
    if (part === '/' || part === '・') return part;
    const resolved = resolveOne(part);
    exponent += sign * resolved.exponent;
    return resolved.base;
  });
  return { base: base.join(''), exponent };
}

function resolveOne(unit: string): Resolved {
  const name = NAMES.get(unit) ?? unit;
  const measure = OF_BASE.get(name);
  if (measure) return measure;
  const [, scale = '', rest = ''] = SCALED.exec(name) ?? [];
  const exponent = COUNTING_SCALES[scale];
  if (exponent === undefined || NO_SCALES.includes(name)) return { base: name, exponent: 0 };
  const of = resolveOne(rest);
  return { base: of.base, exponent: of.exponent + exponent };
}

/** A unit as it is stored and shown: as printed, apart from width ("％" is "%"). */
export function unitName(unit: string): string {
  return unit.normalize('NFKC');
}

/** Whether figures of one unit can be shown in the other: か所 in ヶ所, 十億円 in 円, ha in ㎡. */
export function sameQuantity(from: string, to: string): boolean {
  return resolve(from).base === resolve(to).base;
}

/**
 * A figure in another unit, exactly; an error where the two measure different things.
 * 760582000 円 in 千円 is 760582.
 */
export function convert(value: number, from: string, to: string): number {
  if (from === to) return value;
  if (!sameQuantity(from, to)) throw new RangeError(`${from} cannot be shown in ${to}`);
  const exponent = resolve(from).exponent - resolve(to).exponent;
  return exponent === 0 ? value : timesPowerOfTen(value, exponent);
}
