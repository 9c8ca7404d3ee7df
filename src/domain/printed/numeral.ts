import { COUNTING_SCALES } from '../unit-table.js';
import { FRACTIONS } from './signs.js';

/** A number in print. */
export interface Numeral {
  /** NaN where the digits are grouped in no usual way. */
  value: number;
  /** How many digits are printed after the point. */
  decimals: number;
  end: number;
  /** Whether it is whole with its scales: 2億396万. In "5千" 千 belongs to the unit. */
  compound: boolean;
}

const RUN = /\d[\d.,]*/y;
const SCALE = /[十百千万億兆]{1,3}/uy;
const USUAL = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** Single numbers with commas between them: 12,34. */
const LISTED = /^(\d{1,2})(?:,[1-9]\d?)+$/;
/** No figure in print has more digits; a number of floating point holds these. */
const MOST_DIGITS = 15;
const LONGEST_RUN = 40;

const NONE = { value: Number.NaN, decimals: 0, compound: false };

/** The number whose digits begin at a place; null where none does. */
export function numeralAt(plain: string, at: number): Numeral | null {
  const first = runAt(plain, at);
  if (!first || Number.isNaN(first.value)) return first;
  return compoundAt(plain, first) ?? first;
}

/** One run of digits, with its separators, its decimals, or a fraction that is one character. */
function runAt(plain: string, at: number): Numeral | null {
  const fraction = fractionAt(plain, at);
  if (fraction) return { ...numberOf(`0${fraction.decimals}`), end: fraction.end };
  const begins = plain.charAt(at) === '.' && !/[\p{L}\d.]/u.test(plain.charAt(at - 1));
  RUN.lastIndex = begins ? at + 1 : at;
  const [run] = RUN.exec(plain) ?? [];
  if (!run) return null;
  if (run.length > LONGEST_RUN) return { ...NONE, end: RUN.lastIndex };
  const digits = `${begins ? '0.' : ''}${run.replace(/[.,]+$/, '').replace(/[.,]{2}.*/, '')}`;
  const end = (begins ? at - 1 : at) + digits.length;
  const [, listed] = LISTED.exec(digits) ?? [];
  if (listed) return { ...numberOf(listed), end: at + listed.length };
  if (!USUAL.test(digits) || /^0\d/.test(digits)) return { ...NONE, end };
  const more = fractionAt(plain, end);
  if (more && !digits.includes('.')) {
    return { ...numberOf(`${digits}${more.decimals}`), end: more.end };
  }
  return { ...numberOf(digits), end };
}

function fractionAt(plain: string, at: number) {
  const sign = plain.charAt(at);
  const decimals = FRACTIONS[sign] ?? (/[⅓⅔⅙⅚⅐⅑⅒]/u.test(sign) ? 'NaN' : undefined);
  return decimals ? { decimals, end: at + 1 } : null;
}

function numberOf(digits: string): Omit<Numeral, 'end'> {
  const plain = digits.replaceAll(',', '');
  const tooLong = plain.replace(/\D/g, '').length > MOST_DIGITS;
  return {
    value: tooLong ? Number.NaN : Number(plain),
    decimals: plain.split('.')[1]?.length ?? 0,
    compound: false,
  };
}

const scaleAt = (plain: string, at: number) => {
  SCALE.lastIndex = at;
  const [scale] = SCALE.exec(plain) ?? [];
  const exponent = scale === undefined ? undefined : COUNTING_SCALES[scale];
  return scale && exponent !== undefined ? { exponent, end: at + scale.length } : null;
};

/** 2億396万, 2千5百: groups that fall, each with its scale, the last one with or without. */
function compoundAt(plain: string, first: Numeral): Numeral | null {
  let scale = scaleAt(plain, first.end);
  if (!scale || !/\d/.test(plain.charAt(scale.end))) return null;
  let { end } = scale;
  let sound = first.decimals === 0;
  let sum = BigInt(Math.trunc(first.value)) * 10n ** BigInt(scale.exponent);
  for (let last = scale; scale; ) {
    const group = runAt(plain, end);
    if (!group) break;
    const next = scaleAt(plain, group.end);
    const exponent = next?.exponent ?? 0;
    sound &&= group.decimals === 0 && Number.isFinite(group.value) && exponent < last.exponent;
    sound &&= group.value < 10 ** (last.exponent - exponent);
    if (sound) sum += BigInt(group.value) * 10n ** BigInt(exponent);
    end = next?.end ?? group.end;
    if (next) last = next;
    scale = next;
  }
  const value = Number(sum);
  return {
    value: sound && Number.isSafeInteger(value) ? value : Number.NaN,
    decimals: 0,
    end,
    compound: true,
  };
}
