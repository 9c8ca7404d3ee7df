import type { ObservationEntity } from '../../db/entities/observation.entity.js';
import { badUserInput } from '../../domain/errors.js';
import type { YearRange } from '../observations/observation.input.js';

/** The most years of one comparison. */
export const MOST_YEARS = 60;

/**
 * The years of a comparison: those asked for; an end that is left open is that of the figures. Where
 * there are neither, `otherwise`: an empty grid would say nothing.
 * @throws CodedError BAD_USER_INPUT for more than 60 years
 */
export function yearsOf(
  range: YearRange | null,
  series: readonly { observations: readonly Pick<ObservationEntity, 'year'>[] }[],
  otherwise: () => number | null,
): number[] {
  const { from: first, to: last } = range ?? {};
  const dated = first && last ? [] : datedIn(series);
  // A year that was asked for is in the grid, figures or not: its cells say why they are empty.
  const from = first ?? Math.min(dated[0] ?? Infinity, last ?? Infinity);
  const to = last ?? Math.max(dated.at(-1) ?? -Infinity, first ?? -Infinity);
  if (!Number.isFinite(from) || !Number.isFinite(to)) return [otherwise() ?? []].flat();
  return Array.from({ length: countYears(from, to) }, (_, i) => from + i);
}

/** The years of the figures, in order. */
const datedIn = (series: Parameters<typeof yearsOf>[1]): number[] =>
  series
    .flatMap(({ observations }) => observations.flatMap(({ year }) => year ?? []))
    .sort((a, b) => a - b);

/** @throws CodedError BAD_USER_INPUT for more than 60 years */
export function countYears(from: number, to: number): number {
  const count = to - from + 1;
  if (count <= MOST_YEARS) return count;
  throw badUserInput('years', `at most ${MOST_YEARS} years`, `${from}-${to} (${count} years)`);
}
