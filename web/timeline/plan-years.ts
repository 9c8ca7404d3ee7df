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
export function spanOf(plans: Dated[]): Span | null {
  const years = plans.flatMap(yearsOf).filter((year) => year != null);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** Where a plan lies in the span; an end that is not printed is open, never guessed. */
export function barOf({ period }: Dated, { first, last }: Span): Bar | null {
  const { startFiscalYear: start = null, endFiscalYear: end = null } = period ?? {};
  if (start === null && end === null) return null;
  const whole = last - first + 1;
  const from = (start ?? first) - first;
  const to = (end ?? last) - first + 1;
  return {
    left: (from / whole) * 100,
    width: ((to - from) / whole) * 100,
    openStart: start === null,
    openEnd: end === null,
  };
}
