import type { Definition, Rule } from '../definition.js';
import type { FacetName } from '../facets.js';
import { bars, cautions } from '../findings.js';
import { isShare } from './counting.js';
import { either, sameSource, sameTable } from './particulars.js';

const aggregation: Rule = (a, b) => {
  const [one, other] = [a.facets.aggregation, b.facets.aggregation];
  const cumulative = either(one, other, 'CUMULATIVE');
  if (either(one, other, 'UNSPECIFIED')) {
    if (cumulative) return bars('AGGREGATION_UNKNOWN');
    return sameSource(a, b) ? [] : cautions('AGGREGATION_UNKNOWN');
  }
  if (one === other) return [];
  // A mean of shares is a share of the same size; a mean of counts is not their sum.
  const shares = either(a.facets.countUnit, b.facets.countUnit, 'RATIO');
  if (shares && either(one, other, 'MEAN') && either(one, other, 'FLOW')) {
    return cautions('AGGREGATION_DIFFERS');
  }
  const annual = either(one, other, 'FLOW') || either(one, other, 'MEAN');
  return bars(cumulative && annual ? 'CUMULATIVE_AND_ANNUAL' : 'AGGREGATION_DIFFERS');
};

/** All that happened over some years, of nobody knows how many. */
const isSum = (series: Definition) =>
  series.facets.aggregation === 'FLOW' && series.facets.period === 'SPAN' && !isShare(series);

const since: Rule = (one, other) => {
  if (isSum(one) && isSum(other)) return sameSource(one, other) ? [] : bars('START_UNKNOWN');
  const [a, b] = [one.facets, other.facets];
  if (a.aggregation !== 'CUMULATIVE' || b.aggregation !== 'CUMULATIVE') return [];
  if (a.since === null || b.since === null) {
    return sameTable(one, other) ? [] : bars('START_UNKNOWN');
  }
  return a.since === b.since ? [] : bars('START_DIFFERS');
};

const period: Rule = (a, b) => {
  const [one, other] = [a.facets.period, b.facets.period];
  if (either(one, other, 'UNSPECIFIED')) return sameSource(a, b) ? [] : cautions('PERIOD_UNKNOWN');
  if (one === other) return [];
  // A share over some years is of the size of a share of one; a count is not.
  const ratios = a.facets.countUnit === 'RATIO' && b.facets.countUnit === 'RATIO';
  const counts = !ratios && either(one, other, 'SPAN');
  return counts ? bars('PERIOD_DIFFERS') : cautions('PERIOD_DIFFERS');
};

const MONTH = 31;
const YEAR = 366;
const dayNumber = (day: string) => Date.parse(`2000-${day}`) / 86_400_000;

/** How many days lie between two days of the year, the shorter way round. */
function daysBetween(a: string, b: string): number {
  const days = Math.abs(dayNumber(a) - dayNumber(b));
  return Math.min(days, YEAR - days);
}

/** One statistic may count on two days of the year: only a printed day is known, or that of one table for all its towns. */
const day: Rule = (one, other) => {
  const [a, b] = [one.facets, other.facets];
  if (a.period !== 'POINT_IN_TIME' || b.period !== 'POINT_IN_TIME') return [];
  if (a.day === null || b.day === null) {
    return sameTable(one, other) ? [] : cautions('PERIOD_UNKNOWN');
  }
  if (a.day === b.day) return [];
  return daysBetween(a.day, b.day) > MONTH ? bars('PERIOD_DIFFERS') : cautions('PERIOD_DIFFERS');
};

/** Of when it is, and how it adds up. */
export const TIME = { aggregation, since, period, day } satisfies Partial<Record<FacetName, Rule>>;
