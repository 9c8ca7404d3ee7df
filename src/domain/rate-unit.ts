import type { DenominatorKind } from './definition-vocabulary.js';
import type { Facets } from './facets.js';

/** How many of a denominator a rate may be per. */
export const BASES = [1, 100, 1000, 10_000, 100_000] as const;

const SCALES: Readonly<Record<number, string>> = {
  1: '',
  100: '百',
  1000: '千',
  10000: '万',
  100000: '十万',
};

/** What one of a denominator is called in a unit. */
const EACH: Record<DenominatorKind, string> = {
  RESIDENTS: '人',
  HOUSEHOLDS: '世帯',
  RESPONDENTS: '人',
  INSURED: '人',
  ELECTORS: '人',
  STUDENTS: '人',
  EMPLOYEES: '人',
  MEMBERS: '人',
  BUSINESSES: '事業所',
  FACILITIES: '施設',
  EVENTS: '回',
  ASSESSED_TAX: '円',
  FINANCIAL_SCALE: '円',
  AMOUNT: '単位',
  OTHER: '単位',
};

/**
 * The unit of a rate with its base, so that rates of two bases convert like units: 件 per 1,000 residents is
 * 件/千人, which is a hundredth of 件/十万人. A unit of figures without a base stays as it is.
 */
export function rateUnit(unit: string, { base, denominator }: Facets): string {
  if (base === null || denominator === null) return unit;
  return `${unit}/${SCALES[base] ?? ''}${EACH[denominator.kind]}`;
}
