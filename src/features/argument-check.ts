import type { Context } from './context.js';

/** Where the field of an argument stands. */
export interface AskedPlace {
  /** How many parents may have the field at most. */
  parents: number;
}

/**
 * Looks at the value of an argument before anything is executed; `argument` is what errors call it
 * (filter.municipalityCodes). What it gives is not used: a resolver reads the value again.
 * @throws CodedError for a value that it cannot have
 */
// biome-ignore lint/suspicious/noExplicitAny: GraphQL has checked the type of the value
export type Check<T = any> = (
  context: Context,
  value: T,
  argument: string,
  place: AskedPlace,
) => unknown;

/** What its type lets through may be asked for: it finds something, or nothing. */
export const ANYTHING: Check = () => undefined;

/**
 * Checks by what they are of, what says most first: an argument of one field (Query.plan.id) or a field
 * of one input type (KpiFilter.planId), a whole input type (YearRange), any argument or input field of
 * a name (indicator). null and what is left out are not looked at.
 */
export type ArgumentChecks = Readonly<Record<string, Check>>;
