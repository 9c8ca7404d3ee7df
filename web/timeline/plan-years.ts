import { fiscalYearOf } from '../lib/fiscal-year.js';

/** A plan as far as its years are printed. */
export interface Dated {
  period: { startFiscalYear: number | null; endFiscalYear: number | null } | null;
}

export interface Bar {
  /** Per cent of the width of the timeline. */
  left: number;
  width: number;
  /** The source prints no start, or no end. */
  openStart: boolean;
  openEnd: boolean;
}

export interface Span {
  first: number;
  last: number;
}

const yearsOf = ({ period }: Dated) => [period?.startFiscalYear, period?.endFiscalYear];

/** The years between which all printed starts and ends lie; null where none is printed. */
export function spanOf(plans: readonly Dated[]): Span | null {
  const years = plans.flatMap(yearsOf).filter((year) => year != null);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** Per cent of the width of the timeline at which a 年度 begins. */
export const startIn = (year: number, { first, last }: Span): number =>
  ((year - first) / (last - first + 1)) * 100;

/** Where a plan lies in the span; an end that is not printed is open, never guessed. */
export function barOf({ period }: Dated, span: Span): Bar | null {
  const { startFiscalYear: start = null, endFiscalYear: end = null } = period ?? {};
  if (start === null && end === null) return null;
  const left = startIn(start ?? span.first, span);
  return {
    left,
    width: startIn((end ?? span.last) + 1, span) - left,
    openStart: start === null,
    openEnd: end === null,
  };
}

/** Where a day lies in the span, in 年度 (April to March); null where it lies outside. */
export function dayIn(day: string, span: Span): number | null {
  const fiscal = fiscalYearOf(day);
  const passed = (Date.parse(day) - Date.UTC(fiscal, 3, 1)) / 86_400_000 / 365.25;
  const at = startIn(fiscal + passed, span);
  return at >= 0 && at <= 100 ? at : null;
}

/** Round years to be written along the axis: no more than fit side by side on a phone. */
export function ticksOf({ first, last }: Span): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((step) => (last - first) / step <= 6) ?? 100;
  const from = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - from) / step) + 1 }, (_, at) => from + at * step);
}
