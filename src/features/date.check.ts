import { badUserInput } from '../domain/errors.js';
import { firstDay, lastDay } from '../domain/partial-date.js';
import type { ArgumentChecks, Check } from './argument-check.js';
import { checkYear } from './check-year.js';

/** The year of a date is one that can be: 0203 for 2023 would find nothing. */
const date: Check<string> = (_context, day, argument) =>
  checkYear(argument, Number(day.slice(0, 4)));

interface DateRange {
  dateFrom?: string | null;
  dateTo?: string | null;
}

/** @throws CodedError BAD_USER_INPUT for a range that ends before it begins */
const inOrder: Check<DateRange> = (_context, { dateFrom, dateTo }, argument) => {
  if (!dateFrom || !dateTo || firstDay(dateFrom) <= lastDay(dateTo)) return;
  const wanted = 'a range whose dateFrom is not after its dateTo';
  throw badUserInput(argument, wanted, `${dateFrom} to ${dateTo}`);
};

export const DATE_CHECKS = {
  dateFrom: date,
  dateTo: date,
  PartnershipFilter: inOrder,
  SisterCityFilter: inOrder,
} satisfies ArgumentChecks;
